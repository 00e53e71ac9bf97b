package dk.roedtraad.platform.forum;

import dk.roedtraad.api.forum.ForumProposal;
import dk.roedtraad.api.forum.ForumRule;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.modules.Contributions;
import dk.roedtraad.platform.modules.InstalledModule;
import dk.roedtraad.platform.modules.ModuleGuard;
import dk.roedtraad.platform.modules.TenantModules;
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

  /** The proposal; empty when no module that is on has a rule, or the rule did not answer. */
  public Optional<ForumProposed> forChild(UUID child) {
    return forAreas(sql.list(AREAS, row -> row.one(Area.class, "area"), child));
  }

  /** The same for areas that are already known. */
  public Optional<ForumProposed> forAreas(Iterable<Area> running) {
    Set<Area> areas = EnumSet.noneOf(Area.class);
    running.forEach(areas::add);
    Contributions now = modules.now();
    return now.modules().stream()
        .filter(module -> module.forumRule().isPresent())
        .findFirst()
        .flatMap(module -> ask(module, module.forumRule().orElseThrow(), Set.copyOf(areas)))
        .filter(proposal -> now.forumType(proposal.forumKey()).isPresent())
        .map(
            proposal ->
                new ForumProposed(proposal.forumKey(), proposal.reasonKey(), Set.copyOf(areas)));
  }

  private Optional<ForumProposal> ask(InstalledModule module, ForumRule rule, Set<Area> areas) {
    return guard.ask(module.id(), module.id().value() + ".forum-rule", () -> rule.propose(areas));
  }
}
