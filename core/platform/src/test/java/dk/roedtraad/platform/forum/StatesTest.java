package dk.roedtraad.platform.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("C4")
class StatesTest {
  private static final Map<List<Enum<?>>, MeetingState> MEETING =
      Map.of(
          List.of(MeetingState.PLANNED, MeetingAction.START), MeetingState.RUNNING,
          List.of(MeetingState.PLANNED, MeetingAction.CANCEL), MeetingState.CANCELLED,
          List.of(MeetingState.RUNNING, MeetingAction.HOLD), MeetingState.HELD);
  private static final Map<List<Enum<?>>, ItemState> ITEM =
      Map.of(
          List.of(ItemState.WAITING, ItemAction.OPEN), ItemState.OPEN,
          List.of(ItemState.WAITING, ItemAction.POSTPONE), ItemState.POSTPONED,
          List.of(ItemState.OPEN, ItemAction.CLOSE), ItemState.CLOSED,
          List.of(ItemState.OPEN, ItemAction.POSTPONE), ItemState.POSTPONED);

  static Stream<Arguments> meetingPairs() {
    return pairs(MeetingState.values(), MeetingAction.values());
  }

  static Stream<Arguments> itemPairs() {
    return pairs(ItemState.values(), ItemAction.values());
  }

  static Stream<Arguments> agreementPairs() {
    return pairs(AgreementState.values(), AgreementState.values());
  }

  private static Stream<Arguments> pairs(Enum<?>[] states, Enum<?>[] actions) {
    return Arrays.stream(states)
        .flatMap(state -> Arrays.stream(actions).map(action -> Arguments.of(state, action)));
  }

  @ParameterizedTest
  @MethodSource("meetingPairs")
  void meetingGoesWhereItsActionLeadsAndNowhereElse(MeetingState state, MeetingAction action) {
    assertThat(state.after(action))
        .isEqualTo(Optional.ofNullable(MEETING.get(List.of(state, action))));
  }

  @ParameterizedTest
  @MethodSource("itemPairs")
  void itemGoesWhereItsActionLeadsAndNowhereElse(ItemState state, ItemAction action) {
    assertThat(state.after(action))
        .isEqualTo(Optional.ofNullable(ITEM.get(List.of(state, action))));
  }

  @ParameterizedTest
  @MethodSource("agreementPairs")
  void agreementIsAnsweredOnce(AgreementState state, AgreementState answer) {
    boolean possible = state == AgreementState.OPEN && answer != AgreementState.OPEN;

    assertThat(state.after(answer)).isEqualTo(possible ? Optional.of(answer) : Optional.empty());
  }
}
