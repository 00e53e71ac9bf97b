package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.access.Related;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the caller sees it; nothing here tells of a child.
 *
 * @param typeKey the type of its forum
 * @param unit the unit of its forum; null when it is one for all
 */
public record SeenMeeting(
    UUID id,
    UUID forum,
    String forumName,
    String typeKey,
    @Nullable UUID unit,
    Instant startsAt,
    Instant endsAt,
    String place,
    MeetingState state,
    UUID chair,
    String chairName,
    UUID minuteTaker,
    String minuteTakerName,
    int version,
    Seat seat) {

  /** Whether it was held so long ago that sitting there is no reason any more to see a child. */
  public boolean isLongAgo() {
    return state == MeetingState.HELD && endsAt.isBefore(Instant.now().minus(Related.AFTERWARDS));
  }

  /** Whether the caller may write in it and change its agenda. */
  public boolean mayWrite() {
    return seat != Seat.GUEST;
  }
}
