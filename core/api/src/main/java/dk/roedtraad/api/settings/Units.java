package dk.roedtraad.api.settings;

import java.util.List;

/**
 * Text keys of the units that core has words for. A module that counts in something else declares a
 * text of its own.
 *
 * @since 1.0
 */
public final class Units {
  public static final String HOURS = "unit.hours";
  public static final String DAYS = "unit.days";
  public static final String WORKING_DAYS = "unit.working-days";
  public static final String WEEKS = "unit.weeks";
  public static final String MONTHS = "unit.months";
  public static final String YEARS = "unit.years";
  public static final String PLACES = "unit.places";

  /** All of them; core's tests ask that each has its text. */
  public static final List<String> ALL =
      List.of(HOURS, DAYS, WORKING_DAYS, WEEKS, MONTHS, YEARS, PLACES);

  private Units() {}
}
