package dk.roedtraad.platform.forum;

import java.util.Optional;

/** Whether an agreement still waits, was kept, or was dropped with a reason. Answered once. */
public enum AgreementState {
  OPEN,
  KEPT,
  DROPPED;

  /** The state after the answer; empty when it is already answered or the answer is none. */
  public Optional<AgreementState> after(AgreementState answer) {
    return this == OPEN && answer != OPEN ? Optional.of(answer) : Optional.empty();
  }
}
