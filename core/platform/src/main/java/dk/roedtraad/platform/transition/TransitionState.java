package dk.roedtraad.platform.transition;

/** Where a transition is in its life. */
public enum TransitionState {
  /** Under way; the leaving side answers for it. */
  OPEN,
  /** Both sides were ready; an everyday one was looked back on. */
  COMPLETE,
  /** It does not come about. */
  CANCELLED
}
