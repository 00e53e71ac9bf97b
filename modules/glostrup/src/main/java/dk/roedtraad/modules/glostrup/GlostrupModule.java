package dk.roedtraad.modules.glostrup;

import dk.roedtraad.api.ModuleId;
import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.organisation.DeclaredUnit;
import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.api.transition.TransitionType;
import java.util.List;

/** The index page of Glostrup's module. */
public final class GlostrupModule implements MunicipalityModule {
  @Override
  public ModuleId id() {
    return new ModuleId("glostrup");
  }

  @Override
  public List<DeclaredUnit> units() {
    return Organisation.ALL;
  }

  @Override
  public List<ForumType> forumTypes() {
    return Fora.ALL;
  }

  @Override
  public List<InterventionType> catalogue() {
    return Catalogue.ALL;
  }

  @Override
  public List<DeadlineRule> deadlines() {
    return List.of(Deadlines.CONCERN_ANSWER);
  }

  @Override
  public List<SettingDefinition> settings() {
    return Settings.ALL;
  }

  @Override
  public List<TransitionType> transitionTypes() {
    return Transitions.TYPES;
  }

  @Override
  public List<AgeStep> ageSteps() {
    return Transitions.AGES;
  }
}
