package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.work.WorkingDays;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dates and times as people write them: "1.12.2026", "1/12 2026", "1.12.26", "1/12", "9". */
final class Written {
  private static final Pattern DANISH =
      Pattern.compile("(\\d{1,2})[./-] ?(\\d{1,2})(?:[./ -] ?(\\d{4}|\\d{2})|\\.)?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");

  private Written() {}

  /** The day; empty when there is no such day or it is written otherwise. */
  static Optional<LocalDate> date(String text) {
    return date(text, WorkingDays.today());
  }

  /** The same; a day without its year is the one nearest to today in the half-years around it. */
  static Optional<LocalDate> date(String text, LocalDate today) {
    Matcher danish = DANISH.matcher(text.strip());
    if (danish.matches()) {
      String year = danish.group(3);
      return year == null
          ? nearest(danish.group(2), danish.group(1), today)
          : date(year.length() == 2 ? "20" + year : year, danish.group(2), danish.group(1));
    }
    Matcher iso = ISO.matcher(text.strip());
    return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  /** The time of day; empty when there is no such time or it is written otherwise. */
  static Optional<LocalTime> time(String text) {
    Matcher time = TIME.matcher(text.strip());
    if (!time.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** The moment in Denmark; empty when the date or the time is. */
  static Optional<Instant> moment(String date, String time) {
    return date(date)
        .flatMap(
            day -> time(time).map(at -> day.atTime(at).atZone(WorkingDays.DENMARK).toInstant()));
  }

  /** "1.12.2026", as a field shows it. */
  static String field(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  /** "12.15", as a field shows it. */
  static String field(LocalTime time) {
    return time.getHour() + (time.getMinute() < 10 ? ".0" : ".") + time.getMinute();
  }

  /** The id; empty when it is none. */
  static Optional<UUID> id(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> nearest(String month, String day, LocalDate today) {
    return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
        .mapToObj(year -> date(String.valueOf(year), month, day))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(found -> Math.abs(ChronoUnit.DAYS.between(today, found))));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
