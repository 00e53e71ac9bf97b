package dk.roedtraad.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
  /** The secret of RFC 6238, appendix B; its codes there have two digits more in front. */
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void areThoseOfTheStandard(long seconds, String code) {
    assertThat(Codes.step(SECRET, code, Instant.ofEpochSecond(seconds), 0)).hasValue(seconds / 30);
  }

  @Test
  void aClockMayBeOneStepOffAndNotTwo() {
    for (long off : new long[] {-30, 0, 30}) {
      assertThat(Codes.step(SECRET, "005924", Instant.ofEpochSecond(1234567890 + off), 0))
          .isPresent();
    }
    for (long off : new long[] {-60, 60}) {
      assertThat(Codes.step(SECRET, "005924", Instant.ofEpochSecond(1234567890 + off), 0))
          .isEmpty();
    }
  }

  @Test
  void aStepServesOnceAndSpacesDoNotMatter() {
    Instant at = Instant.ofEpochSecond(1234567890);
    OptionalLong step = Codes.step(SECRET, " 005 924 ", at, 0);
    assertThat(step).isPresent();
    assertThat(Codes.step(SECRET, "005924", at, step.getAsLong())).isEmpty();
    for (String none : new String[] {"", "5924", "0059240", "005925", "ådåådå"}) {
      assertThat(Codes.step(SECRET, none, at, 0)).as(none).isEmpty();
    }
  }

  @Test
  void secretsAndCodesOnPaperAreReadableAndDiffer() {
    assertThat(Codes.secret()).matches("[A-Z2-7]{32}").isNotEqualTo(Codes.secret());
    assertThat(Codes.onPaper())
        .hasSize(10)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[A-Z2-7]{5}-[A-Z2-7]{5}"));
    assertThat(Codes.plain(" abcde - fghij")).isEqualTo("ABCDEFGHIJ");
  }
}
