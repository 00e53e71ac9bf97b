package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
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
import java.util.List;
import java.util.stream.Stream;

/** Every key that a module declares. */
final class DeclaredKeys {
  private DeclaredKeys() {}

  static List<String> of(MunicipalityModule module) {
    return Stream.of(
            module.units().stream().map(DeclaredUnit::key),
            module.forumTypes().stream().map(ForumType::key),
            module.preventionLevels().stream().map(PreventionLevel::key),
            module.ladder().stream().flatMap(l -> l.steps().stream()).map(LadderStep::key),
            module.catalogue().stream().map(InterventionType::key),
            module.deadlines().stream().map(DeadlineRule::key),
            module.transitionTypes().stream().map(TransitionType::key),
            module.ageSteps().stream().map(AgeStep::key),
            module.settings().stream().map(SettingDefinition::key),
            module.tools().stream().map(Tool::key))
        .flatMap(keys -> keys)
        .toList();
  }
}
