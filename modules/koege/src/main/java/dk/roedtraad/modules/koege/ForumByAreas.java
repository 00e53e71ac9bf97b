package dk.roedtraad.modules.koege;

import dk.roedtraad.api.forum.ForumProposal;
import dk.roedtraad.api.forum.ForumRule;
import dk.roedtraad.api.organisation.Area;
import java.util.Set;

/**
 * The areas that carry a child's running interventions decide the forum; external actors leave it
 * as it is. A child without interventions belongs to the general area.
 */
final class ForumByAreas implements ForumRule {
  @Override
  public ForumProposal propose(Set<Area> areas) {
    if (!areas.contains(Area.SPECIAL)) {
      return areas.contains(Area.GENERAL)
          ? new ForumProposal(Fora.RESOURCE_TEAM, "koege.forum-rule.general")
          : new ForumProposal(Fora.RESOURCE_TEAM, "koege.forum-rule.none");
    }
    return areas.contains(Area.GENERAL)
        ? new ForumProposal(Fora.NETWORK, "koege.forum-rule.both")
        : new ForumProposal(Fora.ACTION_PLAN, "koege.forum-rule.special");
  }
}
