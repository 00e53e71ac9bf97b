package dk.roedtraad.api.transition;

/**
 * Who does a step of a transition.
 *
 * @since 1.0
 */
public enum Side {
  /** The place, or the people, that the child leaves. */
  LEAVING,
  /** The place, or the people, that the child comes to. */
  COMING,
  /** Both together; whoever does it ticks it. */
  BOTH
}
