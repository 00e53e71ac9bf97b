package dk.roedtraad.platform.forum;

/** From where somebody sees a meeting. */
public enum Seat {
  /** Chair, minute taker or member of the forum: all items, and may write. */
  MEMBER,
  /** Leads the unit that the forum belongs to: all items, and may write. */
  LEADER,
  /** Invited for single items: those alone, and only to read. */
  GUEST
}
