package dk.roedtraad.platform.concern;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.concern.ConcernState.Step;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C3")
class ConcernStateTest {

  /** What is open, for a concern and for a notification that nobody has assessed yet. */
  @ParameterizedTest
  @CsvSource({
    "RECEIVED,    ASSESS,        ASSESSED,    ASSESSED",
    "RECEIVED,    PUT_ON_AGENDA, IN_FORUM,    IN_FORUM",
    "RECEIVED,    FOLLOW_UP,     FOLLOWED_UP, FOLLOWED_UP",
    "RECEIVED,    GIVE,          RECEIVED,    RECEIVED",
    "RECEIVED,    CLOSE,         CLOSED,      -",
    "ASSESSED,    ASSESS,        -,           ASSESSED",
    "ASSESSED,    PUT_ON_AGENDA, IN_FORUM,    IN_FORUM",
    "ASSESSED,    FOLLOW_UP,     FOLLOWED_UP, FOLLOWED_UP",
    "ASSESSED,    GIVE,          ASSESSED,    ASSESSED",
    "ASSESSED,    CLOSE,         CLOSED,      -",
    "IN_FORUM,    ASSESS,        -,           IN_FORUM",
    "IN_FORUM,    PUT_ON_AGENDA, IN_FORUM,    IN_FORUM",
    "IN_FORUM,    FOLLOW_UP,     FOLLOWED_UP, FOLLOWED_UP",
    "IN_FORUM,    GIVE,          IN_FORUM,    IN_FORUM",
    "IN_FORUM,    CLOSE,         CLOSED,      -",
    "FOLLOWED_UP, ASSESS,        -,           FOLLOWED_UP",
    "FOLLOWED_UP, PUT_ON_AGENDA, IN_FORUM,    IN_FORUM",
    "FOLLOWED_UP, FOLLOW_UP,     FOLLOWED_UP, FOLLOWED_UP",
    "FOLLOWED_UP, GIVE,          FOLLOWED_UP, FOLLOWED_UP",
    "FOLLOWED_UP, CLOSE,         CLOSED,      -",
    "CLOSED,      ASSESS,        -,           -",
    "CLOSED,      PUT_ON_AGENDA, -,           -",
    "CLOSED,      FOLLOW_UP,     -,           -",
    "CLOSED,      GIVE,          -,           -",
    "CLOSED,      CLOSE,         -,           -"
  })
  void everyPairOfStateAndStepIsDecided(
      ConcernState state, Step step, String otherwise, String owingAssessment) {
    assertThat(state.after(step, false)).isEqualTo(stateOf(otherwise));
    assertThat(state.after(step, true)).isEqualTo(stateOf(owingAssessment));
  }

  @Test
  void theTableHoldsEveryPair() throws NoSuchMethodException {
    int rows =
        ConcernStateTest.class
            .getDeclaredMethod(
                "everyPairOfStateAndStepIsDecided",
                ConcernState.class,
                Step.class,
                String.class,
                String.class)
            .getAnnotation(CsvSource.class)
            .value()
            .length;
    assertThat(rows).isEqualTo(ConcernState.values().length * Step.values().length);
  }

  private static Optional<ConcernState> stateOf(String name) {
    return name.equals("-") ? Optional.empty() : Optional.of(ConcernState.valueOf(name));
  }
}
