package dk.roedtraad.platform.forum;

/** What can be done to a meeting as a whole. */
public enum MeetingAction {
  START,
  HOLD,
  CANCEL
}
