package dk.roedtraad.platform.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.intervention.InterventionState.Action;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

  @Test
  void theTableHoldsEveryPair() throws NoSuchMethodException {
    String[] rows =
        InterventionStateTest.class
            .getDeclaredMethod(
                "everyPair", InterventionState.class, Action.class, InterventionState.class)
            .getAnnotation(CsvSource.class)
            .value();
    assertThat(Stream.of(rows).map(row -> row.substring(0, row.lastIndexOf(','))).distinct())
        .hasSize(InterventionState.values().length * Action.values().length)
        .hasSameSizeAs(rows);
  }
}
