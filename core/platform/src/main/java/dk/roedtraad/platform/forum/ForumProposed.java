package dk.roedtraad.platform.forum;

import dk.roedtraad.api.organisation.Area;
import java.util.Set;

/**
 * The forum that fits a child now.
 *
 * @param forumKey the type of forum; its name is the text {@code <key>.name}
 * @param reasonKey the text that says why
 * @param areas the areas of the child's running interventions, from which it follows
 */
public record ForumProposed(String forumKey, String reasonKey, Set<Area> areas) {}
