package dk.roedtraad.platform.concern;

import java.time.Instant;
import java.util.UUID;

/** Another concern about the same child or a sibling. */
public record EarlierConcern(
    UUID id, long number, String child, String title, ConcernState state, Instant receivedAt) {}
