package dk.roedtraad.api.forum;

import dk.roedtraad.api.organisation.Area;
import java.util.Set;

/**
 * Proposes the fitting forum. Pure: the same areas always give the same answer. Core calls it
 * whenever a child's interventions change and when a meeting is arranged; people may choose
 * otherwise, and their choice shows.
 *
 * @since 1.0
 */
public interface ForumRule {

  /**
   * @param areas the areas of the child's running interventions; {@link Area#EXTERNAL} may be among
   *     them; empty when there is none yet
   * @return the key of one of the module's own forum types and the text that says why
   */
  ForumProposal propose(Set<Area> areas);
}
