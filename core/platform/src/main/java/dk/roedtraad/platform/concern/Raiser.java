package dk.roedtraad.platform.concern;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who raised a concern.
 *
 * @param account null for a citizen
 * @param name shown to the holder; for a citizen what they are, never who
 * @param unit where they work; null for a citizen
 * @param receiptKey finds a citizen's receipt again; null for those who can log in
 */
public record Raiser(
    @Nullable UUID account, String name, @Nullable UUID unit, @Nullable UUID receiptKey) {}
