package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TransitionContractTest {

  @Test
  void acceptsATransitionWithSomethingToDoOnBothSides() {
    assertThatCode(
            PlantedContract.over(
                    type(".step(\"a\", Side.LEAVING, 30).step(\"b\", Side.COMING, 10)"))
                ::aTransitionIsPreparedFromBothSides)
        .doesNotThrowAnyException();
  }

  @Test
  void findsASideWithoutAStep() {
    assertThatThrownBy(
            PlantedContract.over(type(".step(\"a\", Side.LEAVING, 30)"))
                ::aTransitionIsPreparedFromBothSides)
        .hasMessageContaining("Transition 'plan.skift' leaves one side without a step");
  }

  @Test
  void findsTwoStepsOfOneName() {
    assertThatThrownBy(
            PlantedContract.over(type(".step(\"a\", Side.BOTH, 30).step(\"a\", Side.BOTH, 10)"))
                ::aTransitionIsPreparedFromBothSides)
        .hasMessageContaining("has two steps 'a'");
  }

  @Test
  void findsAnAgeThatLeadsNowhere() {
    assertThatThrownBy(
            PlantedContract.over(
                    Planted.module(
                        """
                        @Override public List<AgeStep> ageSteps() {
                          return List.of(AgeStep.at("plan.ved-16", AgeStep.Act.MEETING, 16, 30)
                              .in("plan.forum.andre"));
                        }
                        """))
                ::anAgeLeadsToAForumOfTheModule)
        .hasMessageContaining("leads to forum 'plan.forum.andre', which is not declared");
  }

  private static Planted type(String steps) {
    return Planted.module(
        "@Override public List<TransitionType> transitionTypes() { return"
            + " List.of(TransitionType.between(\"plan.skift\")"
            + steps
            + "); }");
  }
}
