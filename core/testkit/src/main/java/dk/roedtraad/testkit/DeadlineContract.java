package dk.roedtraad.testkit;

import dk.roedtraad.api.deadline.DeadlineRule;
import org.junit.jupiter.api.Test;

/** A deadline says where it comes from. */
public interface DeadlineContract extends ModuleUnderTest {

  @Test
  default void deadlinesComeFromALawOrFromTheMunicipality() {
    Faults faults = new Faults();
    ModuleTexts danish = ModuleTexts.read(ModuleFiles.of(module()), module().id().value(), "da");
    for (DeadlineRule rule : module().deadlines()) {
      LegalBases.check(rule.key(), rule.legalBasis(), today(), faults);
      String source = rule.key() + ".source";
      faults.unless(
          !rule.legalBasis().isEmpty() || danish.texts().containsKey(source),
          "Deadline '"
              + rule.key()
              + "' has no source: cite the law, or write the text '"
              + source
              + "' to say that the municipality decided it.");
      faults.unless(
          rule.legalBasis().isEmpty() || !danish.texts().containsKey(source),
          "Deadline '" + rule.key() + "' has both a law and '" + source + "': keep one of them.");
    }
    faults.throwIfAny();
  }

  @Test
  default void statutoryDeadlinesCannotBeSet() {
    Faults faults = new Faults();
    for (DeadlineRule rule : module().deadlines()) {
      faults.unless(
          rule.legalBasis().isEmpty()
              || module().settings().stream().noneMatch(s -> s.key().equals(rule.setting())),
          "Setting '" + rule.setting() + "' would change what the law says: remove the setting.");
    }
    faults.throwIfAny();
  }
}
