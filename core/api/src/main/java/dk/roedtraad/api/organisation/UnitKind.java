package dk.roedtraad.api.organisation;

/**
 * What a unit is in a child's everyday life or in the municipality.
 *
 * @since 1.0
 */
public enum UnitKind {
  DEPARTMENT,
  DAYCARE,
  SCHOOL,
  AFTER_SCHOOL,
  HEALTH,
  ADVICE,
  FAMILY,
  SPECIAL,
  EXTERNAL
}
