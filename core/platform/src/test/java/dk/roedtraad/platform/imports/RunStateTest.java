package dk.roedtraad.platform.imports;

import static dk.roedtraad.platform.imports.RunState.APPLYING;
import static dk.roedtraad.platform.imports.RunState.CHECKED;
import static dk.roedtraad.platform.imports.RunState.CHECKING;
import static dk.roedtraad.platform.imports.RunState.DONE;
import static dk.roedtraad.platform.imports.RunState.FAILED;
import static dk.roedtraad.platform.imports.RunState.FAULTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RunStateTest {
  private static final Map<RunState, Map<RunEvent, RunState>> ALLOWED =
      Map.of(
          CHECKING,
          Map.of(
              RunEvent.FOUND_SOUND,
              CHECKED,
              RunEvent.FOUND_FAULTY,
              FAULTY,
              RunEvent.BROKE,
              FAILED,
              RunEvent.ABANDONED,
              FAILED),
          CHECKED,
          Map.of(RunEvent.STARTED, APPLYING, RunEvent.CANCELLED, RunState.CANCELLED),
          APPLYING,
          Map.of(
              RunEvent.COMPLETED,
              DONE,
              RunEvent.CANCELLED,
              RunState.CANCELLED,
              RunEvent.ABANDONED,
              RunState.CANCELLED,
              RunEvent.FOUND_FAULTY,
              FAULTY,
              RunEvent.BROKE,
              FAILED),
          RunState.CANCELLED,
          Map.of(RunEvent.RESUMED, APPLYING),
          FAULTY,
          Map.of(),
          DONE,
          Map.of(),
          FAILED,
          Map.of());

  static Stream<Arguments> pairs() {
    return Arrays.stream(RunState.values())
        .flatMap(
            state -> Arrays.stream(RunEvent.values()).map(event -> Arguments.of(state, event)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyPairIsDecided(RunState state, RunEvent event) {
    assertThat(state.after(event))
        .isEqualTo(Optional.ofNullable(ALLOWED.getOrDefault(state, Map.of()).get(event)));
  }

  @ParameterizedTest
  @EnumSource
  void anEndedRunStaysEnded(RunState state) {
    boolean movable =
        Arrays.stream(RunEvent.values()).anyMatch(event -> state.after(event).isPresent());
    assertThat(state.ended()).isEqualTo(!movable);
  }

  @Test
  void onlyWorkInHandIsBusy() {
    assertThat(Arrays.stream(RunState.values()).filter(RunState::busy))
        .containsExactly(CHECKING, APPLYING);
  }
}
