package dk.roedtraad.api.organisation;

/**
 * Where a unit stands: for all children, for a certain child, or outside the municipality.
 *
 * @since 1.0
 */
public enum Area {
  /** <i>Almenområdet</i>: health visitors, day care, schools, advice: for every child. */
  GENERAL,
  /** <i>Specialområdet</i>: measures for a certain child. */
  SPECIAL,
  /** Voluntary sector, health service, police, suppliers; neutral when a forum is proposed. */
  EXTERNAL
}
