package dk.roedtraad.platform.concern;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How fast concerns were acted on, over those received within 90 days.
 *
 * @param received how many there were
 * @param waiting how many of them nothing has been done about yet
 * @param assessment half of the notifications were assessed within this time; empty without any
 * @param inTime how many of the notifications whose 24 hours are over were assessed within them
 * @param due how many notifications that are
 * @param action half of all were acted on within this time; empty without any
 */
public record TimeToAction(
    int received,
    int waiting,
    Optional<Duration> assessment,
    int inTime,
    int due,
    Optional<Duration> action) {
  private static final Duration PERIOD = Duration.ofDays(90);
  private static final Duration DAY = Duration.ofHours(24);

  /** Measured over these concerns. */
  public static TimeToAction of(List<ConcernLine> concerns, Instant now) {
    List<ConcernLine> recent =
        concerns.stream().filter(c -> c.receivedAt().isAfter(now.minus(PERIOD))).toList();
    List<ConcernLine> due =
        recent.stream()
            .filter(ConcernLine::notification)
            .filter(c -> c.assessedAt() != null || c.receivedAt().isBefore(now.minus(DAY)))
            .toList();
    long inTime =
        due.stream()
            .flatMap(c -> c.toAssessment().stream())
            .filter(took -> took.compareTo(DAY) <= 0)
            .count();
    return new TimeToAction(
        recent.size(),
        (int) recent.stream().filter(c -> c.isOpen() && c.actedAt() == null).count(),
        median(recent.stream().flatMap(c -> c.toAssessment().stream())),
        (int) inTime,
        due.size(),
        median(recent.stream().flatMap(c -> c.toAction().stream())));
  }

  /** The middle one; of two in the middle the longer. */
  private static Optional<Duration> median(Stream<Duration> durations) {
    List<Duration> sorted = durations.sorted().toList();
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
  }
}
