package dk.roedtraad.platform.plan;

import static dk.roedtraad.platform.plan.Answer.AGREES;
import static dk.roedtraad.platform.plan.Answer.DISAGREES;
import static dk.roedtraad.platform.plan.Answer.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void isThereWhenEverybodyWhoWasAskedHasAnswered() {
    assertThat(Answer.isAgreement(List.of(AGREES))).isTrue();
    assertThat(Answer.isAgreement(List.of(AGREES, AGREES, AGREES))).isTrue();
    assertThat(Answer.isAgreement(List.of(AGREES, DISAGREES))).isTrue();
  }

  @Test
  void isNotThereWhileOneWaitsOrWhenAllDisagree() {
    assertThat(Answer.isAgreement(List.of(AGREES, WAITING))).isFalse();
    assertThat(Answer.isAgreement(List.of(AGREES, DISAGREES, WAITING))).isFalse();
    assertThat(Answer.isAgreement(List.of(DISAGREES, DISAGREES))).isFalse();
  }

  @Test
  void nobodyAskedIsNoAgreement() {
    assertThat(Answer.isAgreement(List.of())).isFalse();
  }

  @Test
  void aYesFallsBackWhenTheWordsOfAnotherChangeAndANoStays() {
    assertThat(AGREES.afterWordsChanged()).isEqualTo(WAITING);
    assertThat(DISAGREES.afterWordsChanged()).isEqualTo(DISAGREES);
    assertThat(WAITING.afterWordsChanged()).isEqualTo(WAITING);
  }

  @Test
  void theChildsOwnWordsNameTheGoal() {
    GoalLine goal =
        goal(
            new GoalLine.Words("Mette", Part.PROFESSIONAL, "Stabilt fremmøde", AGREES),
            new GoalLine.Words("Alma", Part.CHILD, "Jeg er i skole hver dag", AGREES),
            new GoalLine.Words("Rasmus", Part.PARENT, "", DISAGREES));

    assertThat(goal.title()).isEqualTo("Jeg er i skole hver dag");
    assertThat(goal.dissenting()).containsExactly("Rasmus");
    assertThat(goal.stateKey()).isEqualTo("plan.state.agreed-dissent");
  }

  @Test
  void aGoalNeedsTheWordsOfOneAndAReasonForItsDay() {
    NewGoal empty =
        new NewGoal(List.of(new Voice("Alma", Part.CHILD, "", WAITING)), null, "", null);

    assertThat(empty.faults(LocalDate.of(2026, 11, 24)))
        .extracting(fault -> fault.field())
        .containsExactly("words0", "followUpOn", "followUpReason");
  }

  private static GoalLine goal(GoalLine.Words... words) {
    return new GoalLine(
        new UUID(0, 1),
        GoalState.AGREED,
        List.of(words),
        List.of(),
        List.of(),
        LocalDate.of(2027, 1, 1),
        "why",
        null,
        "",
        null,
        "",
        0);
  }
}
