package dk.roedtraad.platform.modules;

import dk.roedtraad.api.ModuleSettings;
import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.Ladder;
import dk.roedtraad.api.intervention.PreventionLevel;
import dk.roedtraad.api.tool.Tool;
import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.api.transition.TransitionType;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.work.DueDay;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is on for one tenant, at one version of its switches and settings.
 *
 * @param modules the modules that are on
 * @param ladder the tenant's one ladder: the first module's that has one
 */
public record Contributions(
    long version,
    List<InstalledModule> modules,
    List<ForumType> forumTypes,
    List<InterventionType> catalogue,
    List<PreventionLevel> levels,
    Optional<Ladder> ladder,
    List<Tool> tools,
    List<DeadlineRule> deadlines,
    List<TransitionType> transitionTypes,
    List<AgeStep> ageSteps,
    ModuleSettings settings) {

  /** A forum type that is on. */
  public Optional<ForumType> forumType(String key) {
    return forumTypes.stream().filter(type -> type.key().equals(key)).findFirst();
  }

  /** An intervention type that is on. */
  public Optional<InterventionType> interventionType(String key) {
    return catalogue.stream().filter(type -> type.key().equals(key)).findFirst();
  }

  /** The deadline that runs from the event; the strictest when several modules declare one. */
  public Optional<DeadlineRule> deadline(DeadlineRule.Event event, Instant from) {
    return deadlines.stream()
        .filter(rule -> rule.event() == event)
        .min(Comparator.comparing(rule -> DueDay.of(rule, from)));
  }

  /** The tools that are on and lead somebody of this role to a page. */
  public List<Tool> tools(Tool.Place place, Role role) {
    return tools.stream()
        .filter(tool -> tool.place() == place)
        .filter(tool -> tool.roles().stream().anyMatch(r -> r.name().equals(role.name())))
        .toList();
  }

  /**
   * Whether something may answer at the address: its module is on, and so is the tool that it
   * belongs to, where it belongs to one.
   */
  public boolean isThere(ModuleAddress address) {
    return modules.stream()
            .filter(module -> module.id().value().equals(address.module()))
            .flatMap(module -> module.tools().stream())
            .filter(tool -> address.isAt(tool.path()))
            .allMatch(tools::contains)
        && has(address.module());
  }

  /** Whether the module is on. */
  public boolean has(String module) {
    return modules.stream().anyMatch(m -> m.id().value().equals(module));
  }
}
