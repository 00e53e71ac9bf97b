package dk.roedtraad.modules.herlev;

import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.api.deadline.DeadlineRule.Event;
import dk.roedtraad.api.deadline.DeadlineRule.Unit;

/** The first principle of open dialogue, quick help, as a number of days. */
final class Deadlines {
  static final DeadlineRule CONCERN_ANSWER =
      DeadlineRule.municipal("herlev.concern.answer", Event.CONCERN_RECEIVED, 5, Unit.WORKING_DAYS);

  private Deadlines() {}
}
