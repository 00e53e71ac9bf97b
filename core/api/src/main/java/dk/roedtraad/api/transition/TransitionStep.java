package dk.roedtraad.api.transition;

/**
 * A step on the checklist of a transition. Its words are the text {@code <type's key>.step.<name>}.
 *
 * @param name of letters, digits and hyphens
 * @param side who does it
 * @param daysBefore how many days before the day of the transition it is due, 0 to 730; negative
 *     for days after it, at most 180
 * @since 1.0
 */
public record TransitionStep(String name, Side side, int daysBefore) {
  /**
   * @throws IllegalArgumentException when the days are out of range
   */
  public TransitionStep {
    if (daysBefore < -180 || daysBefore > 730) {
      throw new IllegalArgumentException(name + ": days before are -180 to 730: " + daysBefore);
    }
  }
}
