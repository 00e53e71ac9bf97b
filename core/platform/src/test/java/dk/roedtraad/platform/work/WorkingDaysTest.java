package dk.roedtraad.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2023,2023-04-09",
    "2024,2024-03-31",
    "2025,2025-04-20",
    "2026,2026-04-05",
    "2038,2038-04-25"
  })
  void easterFallsWhereTheCalendarHasIt(int year, LocalDate sunday) {
    assertThat(WorkingDays.easter(year)).isEqualTo(sunday);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-02,false", "2026-04-03,false", "2026-04-06,false", "2026-05-14,false",
    "2026-05-25,false", "2026-06-05,false", "2026-12-24,false", "2026-12-31,false",
    "2026-01-01,false", "2026-05-01,true", "2024-04-26,true", "2023-05-05,false",
    "2026-11-21,false", "2026-11-23,true"
  })
  void holidaysAndWeekendsAreDaysOff(LocalDate day, boolean works) {
    assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(works);
  }

  @Test
  void countsAfterTheStartAndUpToTheEnd() {
    LocalDate friday = LocalDate.of(2026, 11, 20);
    assertThat(WorkingDays.after(friday, 1)).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(WorkingDays.between(friday, LocalDate.of(2026, 11, 24))).isEqualTo(2);
    assertThat(WorkingDays.between(friday, friday)).isZero();
  }
}
