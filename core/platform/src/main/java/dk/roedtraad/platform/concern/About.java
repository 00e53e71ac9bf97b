package dk.roedtraad.platform.concern;

/** Whom a concern is about. */
public enum About {
  CHILD,
  UNBORN,
  /** A class, a group or a stairway. */
  GROUP,
  /** A child that somebody describes without a name. */
  DESCRIBED
}
