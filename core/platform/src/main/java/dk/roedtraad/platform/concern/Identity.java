package dk.roedtraad.platform.concern;

/** What came of looking for the child that a concern describes. */
public enum Identity {
  FOUND,
  UNKNOWN
}
