package dk.roedtraad.platform.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FirstFollowUpTest {

  @Test
  void followsTheCatalogueWhenThatIsEarlierThanTheLaw() {
    assertThat(FirstFollowUp.reviewOn(LocalDate.of(2026, 11, 2), 42))
        .isEqualTo(LocalDate.of(2026, 12, 14));
  }

  @Test
  void isNeverLaterThanThreeMonthsAfterTheStart() {
    LocalDate start = LocalDate.of(2026, 11, 30);

    assertThat(FirstFollowUp.reviewOn(start, 92)).isEqualTo(LocalDate.of(2027, 2, 28));
  }

  @Test
  void threeMonthsFromTheLastOfNovemberEndInFebruaryOfALeapYearToo() {
    assertThat(FirstFollowUp.latest(LocalDate.of(2027, 11, 30)))
        .contains(LocalDate.of(2028, 2, 29));
  }

  @Test
  void everyStartUnderTheActIsFollowedUpWithinThreeMonths() {
    for (int day = 0; day < 1500; day++) {
      LocalDate start = LocalDate.of(2024, 1, 1).plusDays(day);
      for (int after = 7; after <= 92; after += 17) {
        assertThat(FirstFollowUp.reviewOn(start, after))
            .isAfter(start)
            .isBeforeOrEqualTo(start.plusMonths(3));
      }
    }
  }

  @Test
  void namesTheStatuteOnlyFromTheDayItHolds() {
    assertThat(FirstFollowUp.limitFor(LocalDate.of(2024, 1, 1)))
        .map(FirstFollowUp.Limit::citation)
        .contains("Barnets lov § 95, stk. 2");
    assertThat(FirstFollowUp.limitFor(LocalDate.of(2023, 12, 31))).isEmpty();
  }
}
