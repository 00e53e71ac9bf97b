package dk.roedtraad.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text made to be slow holds no core of the node that all municipalities share. The time is no
 * measure: in square time each of these would take many minutes.
 */
class SlowTextTest {
  private static final int LENGTH = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a ",
        "\t",
        "[",
        "[a](",
        "**",
        "__a",
        "a\n\n",
        "- a\n",
        "1. ",
        "”",
        ".”x",
        "vedtaget af "
      })
  void isReadInStraightTime(String piece) {
    String text = "# T\n\n" + piece.repeat(LENGTH / piece.length()) + "x 1";

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(PolicyReader.read(text)).isNotNull();
          assertThat(PolicyFacts.adoptedOn(text)).isEmpty();
        });
  }
}
