package dk.roedtraad.platform.forum;

import dk.roedtraad.api.forum.ForumProposal;
import dk.roedtraad.api.forum.ForumRule;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.modules.Contributions;
import dk.roedtraad.platform.modules.InstalledModule;
import dk.roedtraad.platform.modules.ModuleGuard;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Proposes the forum that fits a child, from the areas that carry its running interventions (K5).
 * Never kept: asked anew each time, so it changes when they do.
 */
@ApplicationScoped
public class ProposeForum {
  private static final String AREAS =
      "select distinct area from intervention where child_id = ? and state = 'RUNNING'";

  @Inject Sql sql;
  @Inject TenantModules modules;
  @Inject ModuleGuard guard;

  /**
   * What the rule of the tenant's modules says.
   *
   * @param proposed empty when no module that is on has a rule, when the proposed forum is switched
   *     off, or when the rule failed
   * @param failed whether there is a rule and it did not answer
   */
  public record Answer(Optional<ForumProposed> proposed, boolean failed) {}

  /** The proposal for the child now. */
  public Answer forChild(UUID child) {
    return forAreas(sql.list(AREAS, row -> row.one(Area.class, "area"), child));
  }

  /** The same for areas that are already known. */
  public Answer forAreas(Iterable<Area> running) {
    Contributions now = modules.now();
    Optional<InstalledModule> asked =
        now.modules().stream().filter(module -> module.forumRule().isPresent()).findFirst();
    if (asked.isEmpty()) {
      return new Answer(Optional.empty(), false);
    }
    Set<Area> areas = EnumSet.noneOf(Area.class);
    running.forEach(areas::add);
    InstalledModule module = asked.get();
    Optional<ForumProposal> given =
        ask(module, module.forumRule().orElseThrow(), Set.copyOf(areas));
    return new Answer(
        given
            .filter(proposal -> now.forumType(proposal.forumKey()).isPresent())
            .map(p -> new ForumProposed(p.forumKey(), p.reasonKey(), Set.copyOf(areas))),
        given.isEmpty());
  }

  private Optional<ForumProposal> ask(InstalledModule module, ForumRule rule, Set<Area> areas) {
    return guard.ask(
        module.id(),
        module.id().value() + ".forum-rule",
        () -> {
          ForumProposal proposal = rule.propose(areas);
          Languages.texts("da").of(proposal.reasonKey());
          return proposal;
        });
  }
}
