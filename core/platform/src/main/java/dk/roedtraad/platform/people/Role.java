package dk.roedtraad.platform.people;

/** What kind of work somebody does; which children they meet follows from relations. */
public enum Role {
  /** Teachers, pedagogues, health visitors, psychologists: those who know the child every day. */
  PROFESSIONAL,
  /** <i>Børne- og ungerådgiver</i>: the statutory case worker. */
  ADVISER,
  /** Leads a unit and the people in it. */
  LEADER,
  /** Sets the municipality's platform up; sees no child by that role. */
  TENANT_ADMIN,
  /** Runs the installation; sees municipalities, never a child. */
  OPERATOR
}
