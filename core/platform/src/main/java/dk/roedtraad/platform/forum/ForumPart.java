package dk.roedtraad.platform.forum;

/** What a member does in a forum. */
public enum ForumPart {
  CHAIR,
  MINUTE_TAKER,
  MEMBER
}
