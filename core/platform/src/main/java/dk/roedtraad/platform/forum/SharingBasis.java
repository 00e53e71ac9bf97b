package dk.roedtraad.platform.forum;

/**
 * On what ground a meeting shares what it knows of a child. Texts: {@code forum.basis.<name>}.
 *
 * @see Sharing
 */
public enum SharingBasis {
  /** The forum's people are of one administration: nothing is handed on. */
  WITHIN,
  /** Everybody with custody, and from 15 the young person, has consented. */
  CONSENT,
  /** A notification about the child is open: the municipality must find out (barnets lov § 18). */
  CASE,
  /**
   * Early and preventive work between school, health, day care and the authority for children: at
   * one meeting, and in special cases one more. A right, not a duty.
   */
  EARLY_WORK
}
