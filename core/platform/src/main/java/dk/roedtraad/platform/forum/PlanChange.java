package dk.roedtraad.platform.forum;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be otherwise in a meeting's plan; null leaves a part as it is. */
public record PlanChange(
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    @Nullable String place,
    @Nullable UUID chair,
    @Nullable UUID minuteTaker) {

  boolean isEmpty() {
    return Stream.of(startsAt, endsAt, place, chair, minuteTaker).allMatch(Objects::isNull);
  }

  MeetingPlan onto(SeenMeeting now) {
    return new MeetingPlan(
        Objects.requireNonNullElse(startsAt, now.startsAt()),
        Objects.requireNonNullElse(endsAt, now.endsAt()),
        Objects.requireNonNullElse(place, now.place()),
        Objects.requireNonNullElse(chair, now.chair()),
        Objects.requireNonNullElse(minuteTaker, now.minuteTaker()));
  }
}
