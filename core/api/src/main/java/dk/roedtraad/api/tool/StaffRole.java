package dk.roedtraad.api.tool;

/**
 * What kind of work somebody does, as core knows it.
 *
 * @since 1.0
 */
public enum StaffRole {
  /** Those who know the child every day: teachers, pedagogues, health visitors, psychologists. */
  PROFESSIONAL,
  /** <i>Børne- og ungerådgiver</i>: the statutory case worker. */
  ADVISER,
  /** Leads a unit and the people in it. */
  LEADER,
  /** Sets the municipality's platform up; sees no child. */
  TENANT_ADMIN
}
