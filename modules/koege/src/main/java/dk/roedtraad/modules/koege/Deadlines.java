package dk.roedtraad.modules.koege;

import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.api.deadline.DeadlineRule.Event;
import dk.roedtraad.api.deadline.DeadlineRule.Unit;
import java.util.List;

/** What the municipality promises itself; the deadlines of the law are core's. */
final class Deadlines {
  static final DeadlineRule CONCERN_ANSWER =
      DeadlineRule.municipal("koege.concern.answer", Event.CONCERN_RECEIVED, 7, Unit.WORKING_DAYS);

  static final List<DeadlineRule> ALL = List.of(CONCERN_ANSWER);

  private Deadlines() {}
}
