package dk.roedtraad.platform.concern;

import java.util.Optional;

/** Where a concern stands, and where each step leads. */
public enum ConcernState {
  RECEIVED,
  ASSESSED,
  IN_FORUM,
  FOLLOWED_UP,
  CLOSED;

  /** What can be done with a concern. */
  public enum Step {
    ASSESS,
    PUT_ON_AGENDA,
    FOLLOW_UP,
    CLOSE
  }

  /**
   * The state after a step; empty when the step is not open in this state.
   *
   * @param notification whether it is a notification, which must be assessed before it can be
   *     closed
   */
  public Optional<ConcernState> after(Step step, boolean notification) {
    if (this == CLOSED) {
      return Optional.empty();
    }
    return switch (step) {
      case ASSESS -> this == RECEIVED ? Optional.of(ASSESSED) : Optional.empty();
      case PUT_ON_AGENDA -> Optional.of(IN_FORUM);
      case FOLLOW_UP -> Optional.of(FOLLOWED_UP);
      case CLOSE -> this == RECEIVED && notification ? Optional.empty() : Optional.of(CLOSED);
    };
  }
}
