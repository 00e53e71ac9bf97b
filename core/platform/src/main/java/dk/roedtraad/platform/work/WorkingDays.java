package dk.roedtraad.platform.work;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/**
 * Danish working days: not weekends, not public holidays. Store bededag has been a working day
 * since 2024. Constitution Day, Christmas Eve and New Year's Eve count as days off, as
 * municipalities keep them.
 */
public final class WorkingDays {
  /** Where all dates and clocks of the platform stand. */
  public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private static final LocalTime DAY_ENDS = LocalTime.of(23, 59, 59);
  private static final int LAST_YEAR_OF_STORE_BEDEDAG = 2023;
  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.JUNE, 5),
          MonthDay.of(Month.DECEMBER, 24),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26),
          MonthDay.of(Month.DECEMBER, 31));

  private WorkingDays() {}

  /** Today in Denmark. */
  public static LocalDate today() {
    return LocalDate.now(DENMARK);
  }

  /** Whether people work that day. */
  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(day);
  }

  /** The day that is that many working days after the start; the start itself does not count. */
  public static LocalDate after(LocalDate start, int workingDays) {
    LocalDate day = start;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** How many working days lie after the first date, up to and including the second; 0 if none. */
  public static int between(LocalDate from, LocalDate to) {
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }

  /** The last second of the day. */
  public static Instant endOf(LocalDate day) {
    return day.atTime(DAY_ENDS).atZone(DENMARK).toInstant();
  }

  /** The day in Denmark on which the moment falls. */
  public static LocalDate dayOf(Instant moment) {
    return moment.atZone(DENMARK).toLocalDate();
  }

  /** Whether the moment means a whole day rather than a time of it. */
  public static boolean isEndOfDay(Instant moment) {
    return moment.equals(endOf(dayOf(moment)));
  }

  private static boolean isHoliday(LocalDate day) {
    if (FIXED.contains(MonthDay.from(day))) {
      return true;
    }
    long afterEaster = day.toEpochDay() - easter(day.getYear()).toEpochDay();
    return afterEaster == -3
        || afterEaster == -2
        || afterEaster == 0
        || afterEaster == 1
        || (afterEaster == 26 && day.getYear() <= LAST_YEAR_OF_STORE_BEDEDAG)
        || afterEaster == 39
        || afterEaster == 49
        || afterEaster == 50;
  }

  /** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
