package dk.roedtraad.platform.modules;

import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.LadderStep;
import dk.roedtraad.api.intervention.PreventionLevel;
import dk.roedtraad.api.organisation.DeclaredUnit;
import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.tool.Tool;
import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.api.transition.TransitionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that a module can live beside others: keys of its own, each once, that fit together. */
final class Declarations {
  private Declarations() {}

  /** What is wrong, each in a sentence that says what to do; empty when all is well. */
  static List<String> faultsIn(InstalledModule module) {
    List<String> faults = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    keysOf(module)
        .forEach(
            key -> {
              if (!module.id().owns(key)) {
                faults.add("key '" + key + "' must begin with '" + module.id() + ".'");
              }
              if (!keys.add(key)) {
                faults.add("key '" + key + "' is declared twice: give one of them another");
              }
            });
    faultsInReferences(module, faults);
    return faults;
  }

  private static void faultsInReferences(InstalledModule module, List<String> faults) {
    Set<String> levels = new HashSet<>(module.levels().stream().map(PreventionLevel::key).toList());
    int steps = module.ladder().map(ladder -> ladder.steps().size()).orElse(0);
    for (InterventionType type : module.catalogue()) {
      type.levelKey()
          .filter(level -> !levels.contains(level))
          .ifPresent(level -> faults.add(type.key() + ": no prevention level '" + level + "'"));
      type.step()
          .filter(step -> step < 1 || step > steps)
          .ifPresent(step -> faults.add(type.key() + ": the ladder has no step " + step));
    }
  }

  /** Every key that a module declares. */
  private static Stream<String> keysOf(InstalledModule module) {
    return Stream.of(
            module.units().stream().map(DeclaredUnit::key),
            module.forumTypes().stream().map(ForumType::key),
            module.levels().stream().map(PreventionLevel::key),
            module.ladder().stream().flatMap(l -> l.steps().stream()).map(LadderStep::key),
            module.catalogue().stream().map(InterventionType::key),
            module.deadlines().stream().map(DeadlineRule::key),
            module.transitionTypes().stream().map(TransitionType::key),
            module.ageSteps().stream().map(AgeStep::key),
            module.settings().stream().map(SettingDefinition::key),
            module.tools().stream().map(Tool::key))
        .flatMap(stream -> stream);
  }
}
