package dk.roedtraad.modules.koege;

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
import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.api.transition.TransitionType;
import java.util.List;
import java.util.Optional;

/** The index page of Køge's module. */
public final class KoegeModule implements MunicipalityModule {
  @Override
  public ModuleId id() {
    return new ModuleId("koege");
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
  public Optional<ForumRule> forumRule() {
    return Optional.of(new ForumByAreas());
  }

  @Override
  public List<PreventionLevel> preventionLevels() {
    return Levels.ALL;
  }

  @Override
  public Optional<Ladder> ladder() {
    return Optional.of(Steps.LADDER);
  }

  @Override
  public List<InterventionType> catalogue() {
    return Catalogue.all();
  }

  @Override
  public List<DeadlineRule> deadlines() {
    return Deadlines.ALL;
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
