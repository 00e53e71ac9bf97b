package dk.roedtraad.platform.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the shapes that Danish systems and spreadsheets write; the day always comes before the
 * month.
 */
final class WrittenDate {
  private static final Pattern DANISH = Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern TWO_DIGIT_YEAR =
      Pattern.compile("\\d{1,2}[-./ ]\\d{1,2}[-./ ]\\d{2}");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}");
  private static final Pattern MIDNIGHT = Pattern.compile("[T ]00:00(:00)?(\\.0+)?Z?$");

  /**
   * Day 0 of the spreadsheet calendar, set so that serial numbers from 1 March 1900 come out right.
   */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private WrittenDate() {}

  static Reading read(String text) {
    String day = MIDNIGHT.matcher(text).replaceFirst("");
    Matcher danish = DANISH.matcher(day);
    if (danish.matches()) {
      return date(danish.group(3), danish.group(2), danish.group(1));
    }
    Matcher iso = ISO.matcher(day);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    if (SERIAL.matcher(day).matches()) {
      return within(SERIAL_ZERO.plusDays(Integer.parseInt(day)));
    }
    return Reading.refused(
        TWO_DIGIT_YEAR.matcher(day).matches()
            ? FaultCode.DATE_TWO_DIGIT_YEAR
            : FaultCode.DATE_SHAPE);
  }

  private static Reading date(String year, String month, String day) {
    try {
      return within(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Reading.refused(FaultCode.DATE_NOT_EXISTING);
    }
  }

  private static Reading within(LocalDate date) {
    return date.isBefore(FIRST) || date.isAfter(LAST)
        ? Reading.refused(FaultCode.DATE_OUT_OF_RANGE)
        : Reading.of(date.toString());
  }
}
