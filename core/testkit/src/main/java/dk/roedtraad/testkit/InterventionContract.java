package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.PreventionLevel;
import dk.roedtraad.api.organisation.Area;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can be done stands on a step and a level that exist, and on a law that is in force. */
public interface InterventionContract extends ModuleUnderTest {
  /** Up to this step, and in the general area, help needs no legal basis of its own. */
  int STEPS_WITHOUT_LAW = 2;

  @Test
  default void interventionsStandOnLevelsThatExist() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    Set<String> levels =
        new HashSet<>(module.preventionLevels().stream().map(PreventionLevel::key).toList());
    for (InterventionType type : module.catalogue()) {
      faults.unless(
          type.levelKey().map(levels::contains).orElse(levels.isEmpty()),
          "'"
              + type.key()
              + "' stands on level "
              + type.levelKey().orElse("none")
              + ": choose one of "
              + levels
              + ".");
    }
    faults.throwIfAny();
  }

  @Test
  default void interventionsStandOnStepsThatExist() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    int steps = module.ladder().map(ladder -> ladder.steps().size()).orElse(0);
    for (InterventionType type : module.catalogue()) {
      faults.unless(
          type.step().map(step -> step >= 1 && step <= steps).orElse(steps == 0),
          "'"
              + type.key()
              + "' stands on step "
              + type.step().map(String::valueOf).orElse("none")
              + ": the ladder goes from 1 to "
              + steps
              + ".");
    }
    faults.throwIfAny();
  }

  @Test
  default void interventionsHaveALegalBasisInForce() {
    Faults faults = new Faults();
    for (InterventionType type : module().catalogue()) {
      boolean near = type.step().map(step -> step <= STEPS_WITHOUT_LAW).orElse(true);
      faults.unless(
          !type.legalBasis().isEmpty() || (near && type.area() != Area.SPECIAL),
          "'" + type.key() + "' has no legal basis: add the paragraph that allows it, with dates.");
      LegalBases.check(type.key(), type.legalBasis(), today(), faults);
    }
    faults.throwIfAny();
  }
}
