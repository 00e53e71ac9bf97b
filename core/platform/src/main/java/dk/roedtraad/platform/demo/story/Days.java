package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.work.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The story's days, counted from today. What lies behind falls on the working day before it, what
 * lies ahead on the one after, so that an order once written stays.
 */
record Days(LocalDate today, Instant now) {
  private static final int FIRST_MINUTE = 8 * 60 + 5;
  private static final int MINUTES_OF_A_DAY = 7 * 60;

  /** The working day so many days away. */
  LocalDate day(int offset) {
    LocalDate day = today.plusDays(offset);
    while (offset != 0 && !WorkingDays.isWorkingDay(day)) {
      day = day.plusDays(offset < 0 ? -1 : 1);
    }
    return day;
  }

  /**
   * A day written in a scene: "+14" counts from the scene, "@3" or "@-2" from today.
   *
   * @param from the scene's own offset
   */
  int offset(String written, int from) {
    return written.startsWith("@")
        ? Integer.parseInt(written.substring(1))
        : from + Integer.parseInt(written);
  }

  /** When a scene happened: within working hours, and never after now. */
  Instant at(Scene scene) {
    if (scene.hours()) {
      return now.plus(Duration.ofHours(scene.offset()));
    }
    int minute = FIRST_MINUTE + Math.floorMod(scene.where().hashCode() * 31, MINUTES_OF_A_DAY);
    Instant at = at(day(scene.offset()), LocalTime.of(minute / 60, minute % 60));
    Instant latest = now.minusSeconds(240);
    return scene.offset() == 0 && at.isAfter(latest) ? latest : at;
  }

  static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(WorkingDays.DENMARK).toInstant();
  }
}
