package dk.roedtraad.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {
  @ParameterizedTest
  @CsvSource({
    "3002000000, 1900", "3002363999, 1936", "3002994000, 1999", "3002004000, 2000",
        "3002364999, 2036",
    "3002374000, 1937", "3002005000, 2000", "3002578999, 2057", "3002585000, 1858",
        "3002998999, 1899",
    "3002009000, 2000", "3002369999, 2036", "3002379000, 1937", "3002999999, 1999"
  })
  void seventhDigitAndYearGiveTheCentury(String shape, int year) {
    String number = "0101" + shape.substring(4);
    assertThat(new Cpr(number).bornOn()).contains(LocalDate.of(year, 1, 1));
    assertThat(new Cpr(shape).bornOn()).isEmpty();
  }

  @Test
  void readsWithAndWithoutHyphen() {
    assertThat(Cpr.parse(" 112115-4000 ")).contains(new Cpr("1121154000"));
    assertThat(Cpr.parse("1121154000")).contains(new Cpr("1121154000"));
    assertThat(Cpr.parse("112115 4000")).contains(new Cpr("1121154000"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "112115-400", "112115--4000", "11211540000", "112115-40OO", "1121154000x"})
  void refusesOtherShapes(String text) {
    assertThat(Cpr.parse(text)).isEmpty();
  }

  @Test
  void replacementNumberHasSixtyAddedToTheDay() {
    assertThat(new Cpr("7102154000").isReplacement()).isTrue();
    assertThat(new Cpr("7102154000").bornOn()).contains(LocalDate.of(2015, 2, 11));
    assertThat(new Cpr("9202154000").isReplacement()).isFalse();
    assertThat(new Cpr("1102154000").isReplacement()).isFalse();
  }

  @Test
  void aMonthThatIsNoMonthHoldsNoDate() {
    assertThat(new Cpr("1121154000").bornOn()).isEqualTo(Optional.empty());
  }

  @Test
  @Tag("check-14")
  void modulusElevenIsNotLookedAt() {
    for (int last = 0; last <= 9; last++) {
      assertThat(Cpr.parse("010165-000" + last).orElseThrow().bornOn())
          .contains(LocalDate.of(1965, 1, 1));
    }
  }

  @Test
  void neverShowsTheFourLast() {
    Cpr cpr = new Cpr("1121154321");
    assertThat(cpr.masked()).isEqualTo("112115-••••");
    assertThat("" + cpr).doesNotContain("4321");
    assertThatThrownBy(() -> new Cpr("112115-4321")).hasMessageNotContaining("4321");
  }
}
