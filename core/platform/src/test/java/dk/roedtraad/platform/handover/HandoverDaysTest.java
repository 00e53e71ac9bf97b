package dk.roedtraad.platform.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C8")
class HandoverDaysTest {
  private static final HandoverDays DAYS = new HandoverDays(5, 2, 5);

  /** From a Thursday, over a weekend. */
  @Test
  void theAnswerIsDueOnAWorkingDay() {
    assertThat(DAYS.answerBy(LocalDate.of(2026, 11, 26))).isEqualTo(LocalDate.of(2026, 12, 3));
  }

  /** Answer by Thursday 3 December: the leader on Monday, the forum five working days later. */
  @ParameterizedTest
  @CsvSource({
    "0, 2026-12-02, false",
    "0, 2026-12-03, true",
    "1, 2026-12-04, false",
    "1, 2026-12-07, true",
    "2, 2026-12-11, false",
    "2, 2026-12-14, true",
    "3, 2027-12-14, false",
  })
  void eachStepHasItsDay(int climbed, LocalDate today, boolean due) {
    assertThat(DAYS.isDue(climbed, LocalDate.of(2026, 12, 3), today)).isEqualTo(due);
  }
}
