package dk.roedtraad.platform.concern;

import java.time.Duration;
import java.util.Optional;

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
    Optional<Duration> action) {}
