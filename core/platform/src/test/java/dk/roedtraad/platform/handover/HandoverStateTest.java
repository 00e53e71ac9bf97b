package dk.roedtraad.platform.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.handover.HandoverState.Action;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C8")
class HandoverStateTest {

  @ParameterizedTest
  @CsvSource({
    "OFFERED, ACCEPT, ACCEPTED",
    "OFFERED, DECLINE, DECLINED",
    "OFFERED, WITHDRAW, WITHDRAWN",
    "ACCEPTED, ACCEPT,",
    "ACCEPTED, DECLINE,",
    "ACCEPTED, WITHDRAW,",
    "DECLINED, ACCEPT,",
    "DECLINED, DECLINE,",
    "DECLINED, WITHDRAW,",
    "WITHDRAWN, ACCEPT,",
    "WITHDRAWN, DECLINE,",
    "WITHDRAWN, WITHDRAW,",
  })
  void everyPair(HandoverState from, Action action, HandoverState to) {
    assertThat(from.after(action).orElse(null)).isEqualTo(to);
  }

  @Test
  void theTableHoldsEveryPair() throws NoSuchMethodException {
    String[] rows =
        HandoverStateTest.class
            .getDeclaredMethod("everyPair", HandoverState.class, Action.class, HandoverState.class)
            .getAnnotation(CsvSource.class)
            .value();
    assertThat(Stream.of(rows).map(row -> row.substring(0, row.lastIndexOf(','))).distinct())
        .hasSize(HandoverState.values().length * Action.values().length)
        .hasSameSizeAs(rows);
  }
}
