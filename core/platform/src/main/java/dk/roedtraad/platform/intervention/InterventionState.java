package dk.roedtraad.platform.intervention;

import java.util.Optional;

/** Where an intervention is in its life. */
public enum InterventionState {
  /** Agreed, with a first day to come. */
  PLANNED,
  /** Given now; its effect is asked for at each review date. */
  RUNNING,
  /** Over, with the reason why. */
  ENDED;

  /** What can be done with it. */
  public enum Action {
    START,
    ADJUST,
    END
  }

  /** The state after the action; empty when the action does not fit. */
  public Optional<InterventionState> after(Action action) {
    return Optional.ofNullable(
        switch (this) {
          case PLANNED ->
              switch (action) {
                case START -> RUNNING;
                case ADJUST -> PLANNED;
                case END -> ENDED;
              };
          case RUNNING ->
              switch (action) {
                case START -> null;
                case ADJUST -> RUNNING;
                case END -> ENDED;
              };
          case ENDED -> null;
        });
  }
}
