package dk.roedtraad.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.deadline.DeadlineRule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDayTest {

  /** Late on Friday 18 December 2026 in Denmark. */
  private static final Instant FRIDAY = Instant.parse("2026-12-18T21:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "HOURS,        1, 2026-12-18",
    "HOURS,       24, 2026-12-19",
    "DAYS,         3, 2026-12-21",
    "WORKING_DAYS, 3, 2026-12-23",
    "WORKING_DAYS, 5, 2026-12-29",
    "MONTHS,       2, 2027-02-18"
  })
  void countsInTheUnitOfTheRule(DeadlineRule.Unit unit, int amount, LocalDate due) {
    DeadlineRule rule =
        DeadlineRule.municipal("x.y", DeadlineRule.Event.CONCERN_RECEIVED, amount, unit);
    assertThat(DueDay.of(rule, FRIDAY)).isEqualTo(due);
  }
}
