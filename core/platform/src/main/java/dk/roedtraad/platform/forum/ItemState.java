package dk.roedtraad.platform.forum;

import java.util.Optional;

/**
 * How far one item of an agenda has come. It is born WAITING and ends CLOSED or POSTPONED; what is
 * CLOSED has gone into the thread and is not opened again, a later meeting takes it up anew.
 */
public enum ItemState {
  WAITING,
  OPEN,
  CLOSED,
  POSTPONED;

  /** The state after an action; empty when it cannot be done to an item in this state. */
  public Optional<ItemState> after(ItemAction action) {
    ItemState next =
        switch (this) {
          case WAITING ->
              switch (action) {
                case OPEN -> ItemState.OPEN;
                case POSTPONE -> POSTPONED;
                case CLOSE -> this;
              };
          case OPEN ->
              switch (action) {
                case CLOSE -> CLOSED;
                case POSTPONE -> POSTPONED;
                case OPEN -> this;
              };
          case CLOSED, POSTPONED -> this;
        };
    return next == this ? Optional.empty() : Optional.of(next);
  }

  /** Whether it can still be written in. */
  public boolean isAhead() {
    return this == WAITING || this == OPEN;
  }
}
