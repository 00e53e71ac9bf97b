package dk.roedtraad.platform.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.plan.GoalState.Action;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C6")
class GoalStateTest {

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, AGREE, AGREED",
    "PROPOSED, DOUBT, PROPOSED",
    "PROPOSED, REACH, REACHED",
    "PROPOSED, DROP, DROPPED",
    "AGREED, AGREE, AGREED",
    "AGREED, DOUBT, PROPOSED",
    "AGREED, REACH, REACHED",
    "AGREED, DROP, DROPPED",
    "REACHED, AGREE,",
    "REACHED, DOUBT,",
    "REACHED, REACH,",
    "REACHED, DROP,",
    "DROPPED, AGREE,",
    "DROPPED, DOUBT,",
    "DROPPED, REACH,",
    "DROPPED, DROP,",
  })
  void everyPair(GoalState from, Action action, GoalState to) {
    assertThat(from.after(action).orElse(null)).isEqualTo(to);
  }

  @Test
  void theTableHoldsEveryPair() throws NoSuchMethodException {
    String[] rows =
        GoalStateTest.class
            .getDeclaredMethod("everyPair", GoalState.class, Action.class, GoalState.class)
            .getAnnotation(CsvSource.class)
            .value();
    assertThat(Stream.of(rows).map(row -> row.substring(0, row.lastIndexOf(','))).distinct())
        .hasSize(GoalState.values().length * Action.values().length)
        .hasSameSizeAs(rows);
  }
}
