package dk.roedtraad.platform.plan;

import java.util.Optional;

/** Where a goal is in its life. */
public enum GoalState {
  /** Said by somebody; not everybody who was asked has answered yet, or nobody agrees. */
  PROPOSED,
  /** Everybody who was asked has answered; who disagrees stands beside it by name. */
  AGREED,
  /** The child is there; closed with words. */
  REACHED,
  /** Given up; closed with words. */
  DROPPED;

  /** What can happen to it. */
  public enum Action {
    /** The last one who was asked has answered, and somebody agrees. */
    AGREE,
    /** Somebody is asked again, or nobody agrees any more. */
    DOUBT,
    REACH,
    DROP
  }

  /**
   * The state after the action; empty when the action does not fit. A goal can be reached though
   * somebody disagrees with its words.
   */
  public Optional<GoalState> after(Action action) {
    if (!isOpen()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (action) {
          case AGREE -> AGREED;
          case DOUBT -> PROPOSED;
          case REACH -> REACHED;
          case DROP -> DROPPED;
        });
  }

  /** Whether it is still worked on. */
  public boolean isOpen() {
    return this == PROPOSED || this == AGREED;
  }
}
