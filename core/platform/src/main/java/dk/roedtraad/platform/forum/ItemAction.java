package dk.roedtraad.platform.forum;

/** What can be done to one item of an agenda. */
public enum ItemAction {
  OPEN,
  CLOSE,
  POSTPONE
}
