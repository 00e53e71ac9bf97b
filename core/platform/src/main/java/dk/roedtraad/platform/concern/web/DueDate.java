package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.Mother;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** When a child is due, from a day or from the week of the pregnancy. */
final class DueDate {
  private static final int OVERDUE_DAYS = 30;
  private static final int AHEAD_DAYS = 285;
  private static final int LAST_WEEK = 43;

  private DueDate() {}

  /**
   * The day, when it is one on which a child that is unborn today can be due.
   *
   * @param day an ISO date; blank to go by the week
   * @param week 1 to 43
   */
  static Optional<LocalDate> of(String day, String week, LocalDate today) {
    return (day.isBlank() ? inWeek(week, today) : onDay(day))
        .filter(due -> !due.isBefore(today.minusDays(OVERDUE_DAYS)))
        .filter(due -> !due.isAfter(today.plusDays(AHEAD_DAYS)));
  }

  private static Optional<LocalDate> onDay(String day) {
    try {
      return Optional.of(LocalDate.parse(day.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> inWeek(String week, LocalDate today) {
    if (!week.strip().matches("[0-9]{1,2}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(week.strip());
    return number >= 1 && number <= LAST_WEEK
        ? Optional.of(Mother.due(today, number))
        : Optional.empty();
  }
}
