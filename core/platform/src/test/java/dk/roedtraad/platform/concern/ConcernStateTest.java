package dk.roedtraad.platform.concern;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.concern.ConcernState.Step;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C3")
class ConcernStateTest {
  private static final Map<Step, ConcernState> LEADS_TO =
      Map.of(
          Step.ASSESS, ConcernState.ASSESSED,
          Step.PUT_ON_AGENDA, ConcernState.IN_FORUM,
          Step.FOLLOW_UP, ConcernState.FOLLOWED_UP,
          Step.CLOSE, ConcernState.CLOSED);

  @Test
  void everyPairOfStateAndStepIsDecided() {
    for (ConcernState state : ConcernState.values()) {
      for (Step step : Step.values()) {
        for (boolean notification : new boolean[] {false, true}) {
          assertThat(state.after(step, notification))
              .as("%s %s notification=%s", state, step, notification)
              .isEqualTo(expected(state, step, notification));
        }
      }
    }
  }

  @Test
  void aClosedConcernStaysClosed() {
    for (Step step : Step.values()) {
      assertThat(ConcernState.CLOSED.after(step, false)).isEmpty();
    }
  }

  @Test
  void aNotificationIsNotClosedBeforeItIsAssessed() {
    assertThat(ConcernState.RECEIVED.after(Step.CLOSE, true)).isEmpty();
    assertThat(ConcernState.RECEIVED.after(Step.CLOSE, false)).contains(ConcernState.CLOSED);
    assertThat(ConcernState.ASSESSED.after(Step.CLOSE, true)).contains(ConcernState.CLOSED);
  }

  private static Optional<ConcernState> expected(
      ConcernState state, Step step, boolean notification) {
    boolean shut = state == ConcernState.CLOSED;
    boolean twice = step == Step.ASSESS && state != ConcernState.RECEIVED;
    boolean hasty = step == Step.CLOSE && notification && state == ConcernState.RECEIVED;
    return shut || twice || hasty ? Optional.empty() : Optional.of(LEADS_TO.get(step));
  }
}
