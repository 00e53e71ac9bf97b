package dk.roedtraad.platform.concern;

import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.api.intervention.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The law's deadlines for notifications, as dated data: serviceloven until the end of 2023, barnets
 * lov since.
 */
final class NotificationRules {
  private static final LocalDate CHANGE = LocalDate.of(2024, 1, 1);

  /** Acute assessment: 24 clock hours, weekends and nights included. */
  static final DeadlineRule ACUTE =
      new DeadlineRule(
          "core.notification.acute",
          DeadlineRule.Event.NOTIFICATION_RECEIVED,
          24,
          DeadlineRule.Unit.HOURS,
          both("Serviceloven § 155", "Barnets lov § 136"));

  /** Receipt to the notifier: 6 weekdays. */
  static final DeadlineRule RECEIPT =
      new DeadlineRule(
          "core.notification.receipt",
          DeadlineRule.Event.NOTIFICATION_RECEIVED,
          6,
          DeadlineRule.Unit.WORKING_DAYS,
          both("Serviceloven § 155 b", "Barnets lov § 137"));

  private NotificationRules() {}

  /** The statute that holds on the day; empty when none does. */
  static String basis(DeadlineRule rule, LocalDate day) {
    return rule.legalBasis().stream()
        .filter(basis -> basis.holdsOn(day))
        .map(LegalBasis::citation)
        .findFirst()
        .orElse("");
  }

  /** When the acute assessment is due. Elapsed hours, so a change of clocks moves nothing. */
  static Instant acuteDue(Instant received) {
    return received.plusSeconds(3600L * ACUTE.amount());
  }

  private static List<LegalBasis> both(String old, String now) {
    return List.of(
        new LegalBasis(old, LocalDate.of(2011, 1, 1), Optional.of(CHANGE.minusDays(1))),
        LegalBasis.since(now, CHANGE));
  }
}
