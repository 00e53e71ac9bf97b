package dk.roedtraad.platform.forum;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one person who is responsible for an agreement.
 *
 * @param account null for somebody without an account: a parent, the child, a neighbour
 * @param name as it stands in the minutes
 */
public record Responsible(@Nullable UUID account, String name) {}
