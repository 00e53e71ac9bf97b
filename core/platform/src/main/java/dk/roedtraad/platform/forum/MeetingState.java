package dk.roedtraad.platform.forum;

import java.util.Optional;

/**
 * How far a meeting has come. It is born PLANNED and ends HELD or CANCELLED. A meeting that has
 * begun cannot be cancelled: something may already have been said.
 */
public enum MeetingState {
  PLANNED,
  RUNNING,
  HELD,
  CANCELLED;

  /** The state after an action; empty when it cannot be done to a meeting in this state. */
  public Optional<MeetingState> after(MeetingAction action) {
    MeetingState next =
        switch (this) {
          case PLANNED ->
              switch (action) {
                case START -> RUNNING;
                case CANCEL -> CANCELLED;
                case HOLD -> this;
              };
          case RUNNING -> action == MeetingAction.HOLD ? HELD : this;
          case HELD, CANCELLED -> this;
        };
    return next == this ? Optional.empty() : Optional.of(next);
  }

  /** Whether anything about it can still change. */
  public boolean isAhead() {
    return this == PLANNED || this == RUNNING;
  }
}
