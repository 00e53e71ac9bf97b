package dk.roedtraad.api.tool;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a module may know of a child: never the CPR number, never an address.
 *
 * @param id the child's id
 * @param name given and family name
 * @param bornOn birthday; empty while unborn
 * @since 1.0
 */
public record ChildView(UUID id, String name, Optional<LocalDate> bornOn) {}
