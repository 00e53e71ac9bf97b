package dk.roedtraad.platform.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.intervention.InterventionState.Action;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C5")
class InterventionStateTest {

  @ParameterizedTest
  @CsvSource({
    "PLANNED, START, RUNNING",
    "PLANNED, ADJUST, PLANNED",
    "PLANNED, END, ENDED",
    "RUNNING, START,",
    "RUNNING, ADJUST, RUNNING",
    "RUNNING, END, ENDED",
    "ENDED, START,",
    "ENDED, ADJUST,",
    "ENDED, END,",
  })
  void everyPair(InterventionState from, Action action, InterventionState to) {
    assertThat(from.after(action).orElse(null)).isEqualTo(to);
  }
}
