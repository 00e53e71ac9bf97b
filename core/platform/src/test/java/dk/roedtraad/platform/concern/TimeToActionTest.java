package dk.roedtraad.platform.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C3")
class TimeToActionTest {
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  @Test
  void takesTheMiddleOneAndCountsWhatWasAssessedInTime() {
    TimeToAction figures =
        TimeToAction.of(
            List.of(
                notification(100, 2L, 50L),
                notification(90, 30L, 60L),
                notification(80, 10L, null),
                concern(70, 5L)),
            NOW);
    assertThat(figures.received()).isEqualTo(4);
    assertThat(figures.waiting()).isEqualTo(1);
    assertThat(figures.assessment()).contains(Duration.ofHours(10));
    assertThat(figures.inTime()).isEqualTo(2);
    assertThat(figures.due()).isEqualTo(3);
    assertThat(figures.action()).contains(Duration.ofHours(50));
  }

  @Test
  void aNotificationWhoseClockStillRunsIsNeitherInTimeNorLate() {
    TimeToAction figures =
        TimeToAction.of(List.of(notification(3, null, null), notification(25, null, null)), NOW);
    assertThat(figures.due()).isEqualTo(1);
    assertThat(figures.inTime()).isZero();
    assertThat(figures.assessment()).isEmpty();
  }

  @Test
  void whatCameMoreThanNinetyDaysAgoDoesNotCount() {
    assertThat(TimeToAction.of(List.of(notification(24 * 91, 1L, 1L)), NOW).received()).isZero();
  }

  private static ConcernLine notification(
      long hoursAgo, @Nullable Long assessedAfter, @Nullable Long actedAfter) {
    return line(true, hoursAgo, assessedAfter, actedAfter);
  }

  private static ConcernLine concern(long hoursAgo, @Nullable Long actedAfter) {
    return line(false, hoursAgo, null, actedAfter);
  }

  private static ConcernLine line(
      boolean notification,
      long hoursAgo,
      @Nullable Long assessedAfter,
      @Nullable Long actedAfter) {
    Instant received = NOW.minus(Duration.ofHours(hoursAgo));
    return new ConcernLine(
        UUID.randomUUID(),
        1,
        notification,
        About.CHILD,
        null,
        "",
        "",
        null,
        ConcernState.RECEIVED,
        "Ib",
        received,
        assessedAfter == null ? null : received.plus(Duration.ofHours(assessedAfter)),
        actedAfter == null ? null : received.plus(Duration.ofHours(actedAfter)));
  }
}
