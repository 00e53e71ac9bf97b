package dk.roedtraad.platform.policy;

import java.util.List;

/**
 * A heading and what stands under it, up to the next heading.
 *
 * @param level 1 for a chapter, and so on
 */
public record PolicySection(int level, String heading, List<Passage> passages) {}
