package dk.roedtraad.api;

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
import java.util.List;
import java.util.Optional;

/**
 * One municipality's way of working: the index page of a module.
 *
 * <p>Found with {@link java.util.ServiceLoader}; exactly one per jar, with a public constructor
 * without arguments. Core calls each method once at start-up and keeps the answers, so they may
 * build lists but must not remember, ask the clock or touch anything outside. Every key begins with
 * the module's id; a key that two modules declare stops the start. Lists are empty by default, so a
 * new kind of contribution breaks nobody.
 *
 * @since 1.0
 */
public interface MunicipalityModule {

  /** The id under which keys, texts and addresses of this module stand; never changes. */
  ModuleId id();

  /** The departments and services its policy names; core lays them down when first switched on. */
  default List<DeclaredUnit> units() {
    return List.of();
  }

  /** Kinds of meeting, in the order in which people should see them. */
  default List<ForumType> forumTypes() {
    return List.of();
  }

  /** How the fitting forum follows from a child's interventions; empty leaves the choice open. */
  default Optional<ForumRule> forumRule() {
    return Optional.empty();
  }

  /** The levels of prevention, least first; empty when the municipality does not speak of them. */
  default List<PreventionLevel> preventionLevels() {
    return List.of();
  }

  /** The ladder of interventions; a tenant has one, chosen by its admin when modules offer more. */
  default Optional<Ladder> ladder() {
    return Optional.empty();
  }

  /** The help that can be given, on which legal basis and for whom. */
  default List<InterventionType> catalogue() {
    return List.of();
  }

  /** Deadlines beside those of the law that core knows. */
  default List<DeadlineRule> deadlines() {
    return List.of();
  }

  /** How transitions from one place to another are prepared. */
  default List<TransitionType> transitionTypes() {
    return List.of();
  }

  /** What must happen because a young person comes to an age. */
  default List<AgeStep> ageSteps() {
    return List.of();
  }

  /** What a tenant admin may change, each with type, unit, range and default. */
  default List<SettingDefinition> settings() {
    return List.of();
  }

  /** Pages of the module's own, under {@code /m/<id>/}. */
  default List<Tool> tools() {
    return List.of();
  }
}
