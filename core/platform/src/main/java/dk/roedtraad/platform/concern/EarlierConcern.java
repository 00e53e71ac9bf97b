package dk.roedtraad.platform.concern;

import java.time.Instant;
import java.util.UUID;

/**
 * Another concern about the same child or a sibling.
 *
 * @param opens whether the reader may open it; else this line is all there is for them
 */
public record EarlierConcern(
    UUID id,
    long number,
    String child,
    String title,
    ConcernState state,
    Instant receivedAt,
    boolean opens) {}
