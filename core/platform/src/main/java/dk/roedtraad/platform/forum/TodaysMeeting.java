package dk.roedtraad.platform.forum;

import java.time.Instant;
import java.util.UUID;

/**
 * A meeting today; names no child.
 *
 * @param items how many items of it the person sees
 * @param leads whether the person chairs it or takes its minutes
 */
public record TodaysMeeting(
    UUID meeting,
    String forumName,
    Instant startsAt,
    Instant endsAt,
    String place,
    MeetingState state,
    int items,
    boolean leads) {

  /** Where it is seen. */
  public String address() {
    return "/meetings/" + meeting;
  }
}
