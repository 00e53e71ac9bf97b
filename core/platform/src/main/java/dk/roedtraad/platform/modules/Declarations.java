package dk.roedtraad.platform.modules;

import dk.roedtraad.api.ModuleId;
import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.LadderStep;
import dk.roedtraad.api.intervention.PreventionLevel;
import dk.roedtraad.api.organisation.DeclaredUnit;
import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.tool.Tool;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that modules can live beside each other: own ids, own keys, each key once. */
public final class Declarations {
  private Declarations() {}

  /** What is wrong, each in a sentence that says what to do; empty when all is well. */
  public static List<String> faultsIn(List<MunicipalityModule> modules) {
    List<String> faults = new ArrayList<>();
    Set<ModuleId> ids = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (MunicipalityModule module : modules) {
      if (!ids.add(module.id())) {
        faults.add("two modules have the id '" + module.id() + "': give one of them another");
      }
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
    }
    return faults;
  }

  private static void faultsInReferences(MunicipalityModule module, List<String> faults) {
    Set<String> levels =
        new HashSet<>(module.preventionLevels().stream().map(PreventionLevel::key).toList());
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
  public static Stream<String> keysOf(MunicipalityModule module) {
    return Stream.of(
            module.units().stream().map(DeclaredUnit::key),
            module.forumTypes().stream().map(ForumType::key),
            module.preventionLevels().stream().map(PreventionLevel::key),
            module.ladder().stream().flatMap(l -> l.steps().stream()).map(LadderStep::key),
            module.catalogue().stream().map(InterventionType::key),
            module.deadlines().stream().map(DeadlineRule::key),
            module.settings().stream().map(SettingDefinition::key),
            module.tools().stream().map(Tool::key))
        .flatMap(stream -> stream);
  }
}
