package dk.roedtraad.platform.age;

/** How far it has come. */
public enum AgeState {
  WAITING,
  DONE,
  /** It does not concern this young person; a reason says why. */
  SET_ASIDE
}
