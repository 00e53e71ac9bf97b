package dk.roedtraad.api.organisation;

/**
 * A department or service that the municipality's policy names. Schools and day cares come with the
 * import instead.
 *
 * @param key beginning with the module's id; the import may refer to it
 * @param kind what it is
 * @param area where it stands
 * @since 1.0
 */
public record DeclaredUnit(String key, UnitKind kind, Area area) {}
