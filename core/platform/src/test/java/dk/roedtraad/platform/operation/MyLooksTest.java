package dk.roedtraad.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.access.ReadLog.Action;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MyLooksTest {
  private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

  @Test
  void equalLooksWithinAMinuteAreOne() {
    List<MyLooks.Look> looks =
        List.of(look(90, "thread"), look(70, "thread"), look(60, "plan"), look(50, "thread"));
    assertThat(MyLooks.folded(looks)).extracting(MyLooks.Look::times).containsExactly(2, 1, 1);
  }

  @Test
  void anHourLaterIsAnotherLook() {
    assertThat(MyLooks.folded(List.of(look(3600, "thread"), look(0, "thread")))).hasSize(2);
  }

  private static MyLooks.Look look(int second, String section) {
    return new MyLooks.Look(NOON.plusSeconds(second), Action.READ, section, null, "", 1);
  }
}
