package dk.roedtraad.platform.imports;

import java.util.Optional;

/**
 * How far a run has come. A run is born CHECKING; DONE, FAULTY and FAILED are its three ends, after
 * which its staged rows are gone. CANCELLED is no end: everything is still staged, nothing is
 * written, and the run can be resumed.
 */
public enum RunState {
  CHECKING,
  CHECKED,
  FAULTY,
  APPLYING,
  CANCELLED,
  DONE,
  FAILED;

  /** The state after an event; empty when the event cannot happen to a run in this state. */
  public Optional<RunState> after(RunEvent event) {
    RunState next =
        switch (this) {
          case CHECKING ->
              switch (event) {
                case FOUND_SOUND -> CHECKED;
                case FOUND_FAULTY -> FAULTY;
                case BROKE, ABANDONED -> FAILED;
                case STARTED, RESUMED, CANCELLED, COMPLETED -> this;
              };
          case CHECKED ->
              switch (event) {
                case STARTED -> APPLYING;
                case CANCELLED -> RunState.CANCELLED;
                case FOUND_SOUND, FOUND_FAULTY, BROKE, ABANDONED, RESUMED, COMPLETED -> this;
              };
          case APPLYING ->
              switch (event) {
                case COMPLETED -> DONE;
                case CANCELLED, ABANDONED -> RunState.CANCELLED;
                case BROKE -> FAILED;
                case FOUND_FAULTY -> FAULTY;
                case FOUND_SOUND, STARTED, RESUMED -> this;
              };
          case CANCELLED -> event == RunEvent.RESUMED ? APPLYING : this;
          case FAULTY, DONE, FAILED -> this;
        };
    return next == this ? Optional.empty() : Optional.of(next);
  }

  /** Nothing will happen to the run any more. */
  public boolean ended() {
    return this == FAULTY || this == DONE || this == FAILED;
  }

  /** Somebody works on it now, so a page showing it should look again. */
  public boolean busy() {
    return this == CHECKING || this == APPLYING;
  }
}
