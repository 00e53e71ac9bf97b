package dk.roedtraad.platform.forum;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * When and where a meeting is, and who leads it.
 *
 * @param place room or address, may be empty; at most 200 characters
 */
public record MeetingPlan(
    Instant startsAt, Instant endsAt, String place, UUID chair, UUID minuteTaker) {

  public MeetingPlan {
    place = place.strip();
  }

  /** The text key of what is wrong with the times; empty when the meeting can be held. */
  public Optional<String> faultAt(Instant now) {
    if (!endsAt.isAfter(startsAt)) {
      return Optional.of("forum.refuse.ends-before");
    }
    return startsAt.isBefore(now) ? Optional.of("forum.refuse.past") : Optional.empty();
  }
}
