package dk.roedtraad.platform.work;

import dk.roedtraad.api.deadline.DeadlineRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The last day of a deadline that runs from a moment. */
public final class DueDay {
  private DueDay() {}

  /** The day on which the deadline ends; hours are clock hours, working days skip holidays. */
  public static LocalDate of(DeadlineRule rule, Instant from) {
    LocalDate day = WorkingDays.dayOf(from);
    return switch (rule.unit()) {
      case HOURS -> WorkingDays.dayOf(from.plus(Duration.ofHours(rule.amount())));
      case DAYS -> day.plusDays(rule.amount());
      case WORKING_DAYS -> WorkingDays.after(day, rule.amount());
      case MONTHS -> day.plusMonths(rule.amount());
    };
  }
}
