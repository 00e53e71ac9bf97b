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
    GIVE,
    CLOSE
  }

  /**
   * The state after a step; empty when the step is not open in this state.
   *
   * @param owesAssessment whether it is a notification that nobody has assessed yet: then the
   *     assessment stays possible wherever it stands, and it cannot be closed
   */
  public Optional<ConcernState> after(Step step, boolean owesAssessment) {
    if (this == CLOSED) {
      return Optional.empty();
    }
    return switch (step) {
      case ASSESS -> assessed(owesAssessment);
      case PUT_ON_AGENDA -> Optional.of(IN_FORUM);
      case FOLLOW_UP -> Optional.of(FOLLOWED_UP);
      case GIVE -> Optional.of(this);
      case CLOSE -> owesAssessment ? Optional.empty() : Optional.of(CLOSED);
    };
  }

  /** The key of the text that says why a step is not open in this state. */
  String whyNot(Step step) {
    if (this == CLOSED) {
      return "concern.refused.closed";
    }
    return step == Step.ASSESS ? "concern.refused.assessed" : "concern.refused.assess-first";
  }

  private Optional<ConcernState> assessed(boolean owesAssessment) {
    if (this == RECEIVED) {
      return Optional.of(ASSESSED);
    }
    return owesAssessment ? Optional.of(this) : Optional.empty();
  }
}
