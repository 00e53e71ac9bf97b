package dk.roedtraad.api.intervention;

/**
 * Whom an intervention is aimed at.
 *
 * @since 1.0
 */
public enum Aim {
  /** One child, an unborn one too. */
  CHILD,
  /** A child with its siblings and parents; begun from one child's page for all of them. */
  FAMILY,
  /** A class, a group or a place, whoever comes there. */
  GROUP
}
