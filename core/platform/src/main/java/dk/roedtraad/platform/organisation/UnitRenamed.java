package dk.roedtraad.platform.organisation;

import java.util.UUID;

/** A unit has another name; what is called after it follows in the same transaction. */
public record UnitRenamed(UUID unit) {}
