package dk.roedtraad.platform.access;

/** What a look is for; told to the family when they ask who looked. */
public enum Purpose {
  EVERYDAY,
  CONCERN,
  MEETING,
  FOLLOW_UP,
  ADMINISTRATION,
  EMERGENCY
}
