package dk.roedtraad.platform.concern;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.work.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C3")
class NotificationRulesTest {

  @Test
  @Tag("check-1")
  void aNotificationOnSaturdayEveningIsDueOnSundayEvening() {
    Instant received = at("2026-11-21T23:30");
    assertThat(NotificationRules.acuteDue(received)).isEqualTo(at("2026-11-22T23:30"));
  }

  @Test
  @Tag("check-1")
  void overTheChangeOfClocksItIsStillTwentyFourHours() {
    Instant received = at("2026-03-28T12:00");
    Instant due = NotificationRules.acuteDue(received);
    assertThat(Duration.between(received, due)).isEqualTo(Duration.ofHours(24));
    assertThat(due).isEqualTo(at("2026-03-29T13:00"));
  }

  @Test
  @Tag("check-2")
  void theReceiptSkipsWeekendsAndEaster() {
    LocalDate wednesdayBeforeEaster = LocalDate.of(2026, 4, 1);
    assertThat(WorkingDays.after(wednesdayBeforeEaster, NotificationRules.RECEIPT.amount()))
        .isEqualTo(LocalDate.of(2026, 4, 14));
  }

  @Test
  void theStatuteIsTheOneInForceThatDay() {
    assertThat(NotificationRules.basis(NotificationRules.ACUTE, LocalDate.of(2023, 12, 31)))
        .isEqualTo("Serviceloven § 155");
    assertThat(NotificationRules.basis(NotificationRules.ACUTE, LocalDate.of(2024, 1, 1)))
        .isEqualTo("Barnets lov § 136");
  }

  private static Instant at(String danishTime) {
    return LocalDateTime.parse(danishTime).atZone(WorkingDays.DENMARK).toInstant();
  }
}
