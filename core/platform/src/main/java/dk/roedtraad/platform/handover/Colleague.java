package dk.roedtraad.platform.handover;

import java.util.UUID;

/** Somebody who can hold a thread. */
public record Colleague(UUID id, String name, String title) {}
