package dk.roedtraad.platform.handover;

import java.util.Optional;

/** Where the handover of a thread is in its life. Only an accepted one has moved the thread. */
public enum HandoverState {
  /** Waits for an answer; the giver holds the thread. */
  OFFERED,
  /** Answered with yes, by the receiver or by a leader who took it over. */
  ACCEPTED,
  /** Answered with no and the reason; the giver holds the thread. */
  DECLINED,
  /** Taken back before it was answered; the giver holds the thread. */
  WITHDRAWN;

  /** What can happen to it. */
  public enum Action {
    ACCEPT,
    DECLINE,
    WITHDRAW
  }

  /** The state after the action; empty once it has been answered or taken back. */
  public Optional<HandoverState> after(Action action) {
    if (this != OFFERED) {
      return Optional.empty();
    }
    return Optional.of(
        switch (action) {
          case ACCEPT -> ACCEPTED;
          case DECLINE -> DECLINED;
          case WITHDRAW -> WITHDRAWN;
        });
  }
}
