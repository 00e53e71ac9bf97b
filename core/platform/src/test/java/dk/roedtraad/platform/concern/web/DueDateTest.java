package dk.roedtraad.platform.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C3")
class DueDateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @CsvSource({
    "2027-03-12, '', 2027-03-12",
    "'', 40, 2026-11-25",
    "'', 30, 2027-02-03",
    "'', ' 1 ', 2027-08-25",
    "2026-11-01, 12, 2026-11-01",
  })
  void comesFromTheDayOrElseFromTheWeek(String day, String week, LocalDate due) {
    assertThat(DueDate.of(day, week, TODAY)).contains(due);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "'', 0",
    "'', 44",
    "'', uge 3",
    "12.3.2027, ''",
    "2026-10-01, ''",
    "2027-12-24, ''"
  })
  void isNoneWhenNoChildCanBeDueThen(String day, String week) {
    assertThat(DueDate.of(day, week, TODAY)).isEmpty();
  }
}
