package dk.roedtraad.modules.glostrup;

import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.api.deadline.DeadlineRule.Event;
import dk.roedtraad.api.deadline.DeadlineRule.Unit;

/** The short way from concern to action, as a number of days. */
final class Deadlines {
  static final DeadlineRule CONCERN_ANSWER =
      DeadlineRule.municipal(
          "glostrup.concern.answer", Event.CONCERN_RECEIVED, 5, Unit.WORKING_DAYS);

  private Deadlines() {}
}
