package dk.roedtraad.testkit;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.api.transition.Side;
import dk.roedtraad.api.transition.TransitionStep;
import dk.roedtraad.api.transition.TransitionType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A transition is prepared from both sides, and an age leads somewhere. */
public interface TransitionContract extends ModuleUnderTest {

  @Test
  default void aTransitionIsPreparedFromBothSides() {
    Faults faults = new Faults();
    for (TransitionType type : module().transitionTypes()) {
      Set<String> names = new HashSet<>();
      for (TransitionStep step : type.steps()) {
        faults.unless(
            names.add(step.name()),
            "Transition '" + type.key() + "' has two steps '" + step.name() + "': rename one.");
      }
      faults.unless(
          type.isEveryday() || (does(type, Side.LEAVING) && does(type, Side.COMING)),
          "Transition '" + type.key() + "' leaves one side without a step: give each something.");
    }
    faults.throwIfAny();
  }

  @Test
  default void anAgeLeadsToAForumOfTheModule() {
    Faults faults = new Faults();
    Set<String> fora =
        module().forumTypes().stream().map(ForumType::key).collect(Collectors.toSet());
    for (AgeStep step : module().ageSteps()) {
      LegalBases.check(step.key(), step.legalBasis(), today(), faults);
      faults.unless(
          step.forumKey().isEmpty() || fora.contains(step.forumKey()),
          "Age step '"
              + step.key()
              + "' leads to forum '"
              + step.forumKey()
              + "', which is not declared.");
    }
    faults.throwIfAny();
  }

  private static boolean does(TransitionType type, Side side) {
    return type.steps().stream().anyMatch(s -> s.side() == side || s.side() == Side.BOTH);
  }
}
