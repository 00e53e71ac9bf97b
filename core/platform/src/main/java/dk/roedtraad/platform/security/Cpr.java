package dk.roedtraad.platform.security;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Danish civil registration number. Modulus 11 is not looked at, because valid numbers fail it
 * since 2007.
 *
 * <p>A number need not contain a date: replacement numbers add 60 to the day, and a number whose
 * month is no month belongs to nobody. Whoever needs the birth date of such a person must have it
 * from elsewhere.
 *
 * @param digits exactly ten digits; day, month, year, then four
 */
public record Cpr(String digits) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{6})[- ]?(\\d{4})");
  private static final Pattern TEN = Pattern.compile("\\d{10}");
  private static final int REPLACEMENT = 60;

  /**
   * @throws IllegalArgumentException when these are not ten digits; the message does not repeat
   *     them
   */
  public Cpr {
    if (!TEN.matcher(digits).matches()) {
      throw new IllegalArgumentException("a CPR number is ten digits");
    }
  }

  /** The number as people write it, with or without hyphen; empty when it has another shape. */
  public static Optional<Cpr> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(new Cpr(matcher.group(1) + matcher.group(2)))
        : Optional.empty();
  }

  /** Given out locally to a person without a number of their own: the day has 60 added. */
  public boolean isReplacement() {
    return number(0) > REPLACEMENT
        && number(0) <= REPLACEMENT + 31
        && date(number(0) - REPLACEMENT).isPresent();
  }

  /** The birth date in the number; empty when it contains no date that exists. */
  public Optional<LocalDate> bornOn() {
    int day = number(0);
    return date(day > REPLACEMENT ? day - REPLACEMENT : day);
  }

  /** Fit for a page: the date part stays, the four last are hidden. */
  public String masked() {
    return digits.substring(0, 6) + "-••••";
  }

  /** Masked, so that a number never reaches a log by way of a message. */
  @Override
  public String toString() {
    return masked();
  }

  private Optional<LocalDate> date(int day) {
    try {
      return Optional.of(LocalDate.of(century() + number(4), number(2), day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private int century() {
    int seventh = digits.charAt(6) - '0';
    int year = number(4);
    if (seventh <= 3) {
      return 1900;
    }
    if (seventh == 4 || seventh == 9) {
      return year <= 36 ? 2000 : 1900;
    }
    return year <= 57 ? 2000 : 1800;
  }

  private int number(int from) {
    return Integer.parseInt(digits.substring(from, from + 2));
  }
}
