package dk.roedtraad.platform.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * CPR numbers that nobody can have: 20 is added to the month. Day, year and sex can still be read
 * in them, so a page looks as it will.
 */
final class ImpossibleCprs {
  private static final int NO_MONTH = 20;
  private static final int ODD_IS_MALE = 2;

  private final Map<LocalDate, Integer> given = new HashMap<>();

  String next(LocalDate born, boolean male) {
    int number = given.merge(born, 1, Integer::sum);
    int running = (born.getYear() < 2000 ? 0 : 4000) + number * ODD_IS_MALE + (male ? 1 : 0);
    return String.format(
        Locale.ROOT,
        "%02d%02d%02d-%04d",
        born.getDayOfMonth(),
        born.getMonthValue() + NO_MONTH,
        born.getYear() % 100,
        running);
  }
}
