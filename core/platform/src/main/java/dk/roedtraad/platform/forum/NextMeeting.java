package dk.roedtraad.platform.forum;

import java.time.Instant;
import java.util.UUID;

/**
 * A meeting ahead that has a child on its agenda.
 *
 * @param item the child's item on it
 */
public record NextMeeting(
    UUID meeting, UUID item, String forumName, Instant startsAt, String place) {

  /** Where it is seen. */
  public String address() {
    return "/meetings/" + meeting + "?item=" + item;
  }
}
