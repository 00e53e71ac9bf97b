package dk.roedtraad.platform.modules;

import dk.roedtraad.api.ModuleId;
import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.api.forum.ForumRule;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.Ladder;
import dk.roedtraad.api.intervention.PreventionLevel;
import dk.roedtraad.api.organisation.DeclaredUnit;
import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.tool.Tool;
import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.api.transition.TransitionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one module declared, asked once and kept.
 *
 * @param home the package in which its classes stand
 */
public record InstalledModule(
    ModuleId id,
    String home,
    List<DeclaredUnit> units,
    List<ForumType> forumTypes,
    Optional<ForumRule> forumRule,
    List<PreventionLevel> levels,
    Optional<Ladder> ladder,
    List<InterventionType> catalogue,
    List<DeadlineRule> deadlines,
    List<TransitionType> transitionTypes,
    List<AgeStep> ageSteps,
    List<SettingDefinition> settings,
    List<Tool> tools) {

  static InstalledModule of(MunicipalityModule module) {
    return new InstalledModule(
        module.id(),
        module.getClass().getPackageName(),
        List.copyOf(module.units()),
        List.copyOf(module.forumTypes()),
        module.forumRule(),
        List.copyOf(module.preventionLevels()),
        module.ladder(),
        List.copyOf(module.catalogue()),
        List.copyOf(module.deadlines()),
        List.copyOf(module.transitionTypes()),
        List.copyOf(module.ageSteps()),
        List.copyOf(module.settings()),
        List.copyOf(module.tools()));
  }

  /** The keys of everything that can be switched off one by one. */
  public List<String> contributions() {
    List<String> keys = new ArrayList<>();
    forumTypes.forEach(forum -> keys.add(forum.key()));
    catalogue.forEach(type -> keys.add(type.key()));
    transitionTypes.forEach(type -> keys.add(type.key()));
    ageSteps.forEach(step -> keys.add(step.key()));
    tools.forEach(tool -> keys.add(tool.key()));
    return keys;
  }
}
