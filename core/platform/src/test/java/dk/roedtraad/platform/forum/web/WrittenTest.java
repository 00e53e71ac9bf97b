package dk.roedtraad.platform.forum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.12.2026",
        "01.12.2026",
        "1/12/2026",
        "1/12 2026",
        "2026-12-01",
        " 1-12-2026 ",
        "1.12.26",
        "1/12-26"
      })
  void readsADayAsPeopleWriteIt(String text) {
    assertThat(Written.date(text)).contains(LocalDate.of(2026, 12, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31.2.2026", "i morgen", "12.2026", "31/2", "12"})
  void answersNothingForWhatIsNoDay(String text) {
    assertThat(Written.date(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/12", "3.12", "3.12.", "3-12", "03/12"})
  void aDayWithoutItsYearIsTheNearest(String text) {
    assertThat(Written.date(text, LocalDate.of(2026, 11, 24))).contains(LocalDate.of(2026, 12, 3));
    assertThat(Written.date("5/1", LocalDate.of(2026, 11, 24))).contains(LocalDate.of(2027, 1, 5));
  }

  @Test
  void readsATimeAsPeopleWriteIt() {
    assertThat(Written.time("12.15")).contains(LocalTime.of(12, 15));
    assertThat(Written.time("9:05")).contains(LocalTime.of(9, 5));
    assertThat(Written.time("9")).contains(LocalTime.of(9, 0));
    assertThat(Written.time("24.00")).isEmpty();
    assertThat(Written.time("12.5")).isEmpty();
  }

  @Test
  void momentIsDanishTimeInSummerAndWinter() {
    assertThat(Written.moment("24.11.2026", "12.15"))
        .contains(Instant.parse("2026-11-24T11:15:00Z"));
    assertThat(Written.moment("24.6.2026", "12.15"))
        .contains(Instant.parse("2026-06-24T10:15:00Z"));
  }

  @Test
  void fieldShowsWhatCanBeReadAgain() {
    LocalDate day = LocalDate.of(2026, 1, 9);
    assertThat(Written.date(Written.field(day))).contains(day);
    assertThat(Written.time(Written.field(LocalTime.of(8, 5)))).contains(LocalTime.of(8, 5));
  }
}
