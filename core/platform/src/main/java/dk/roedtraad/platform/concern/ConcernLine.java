package dk.roedtraad.platform.concern;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern in a list.
 *
 * @param childName empty when it is not about a named child
 * @param label the group, or the child as it was described
 * @param expectedOn set for an unborn child
 */
public record ConcernLine(
    UUID id,
    long number,
    boolean notification,
    About about,
    @Nullable UUID child,
    String childName,
    String label,
    @Nullable LocalDate expectedOn,
    ConcernState state,
    String holder,
    Instant receivedAt,
    @Nullable Instant assessedAt,
    @Nullable Instant actedAt) {

  /** From receipt to the assessment; empty while there is none, or none is due. */
  public Optional<Duration> toAssessment() {
    return Optional.ofNullable(assessedAt).map(at -> Duration.between(receivedAt, at));
  }

  /** From receipt to the first action; empty while nothing has been done. */
  public Optional<Duration> toAction() {
    return Optional.ofNullable(actedAt).map(at -> Duration.between(receivedAt, at));
  }

  public boolean isOpen() {
    return state != ConcernState.CLOSED;
  }
}
