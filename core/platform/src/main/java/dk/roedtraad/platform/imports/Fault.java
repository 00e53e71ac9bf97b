package dk.roedtraad.platform.imports;

import java.util.regex.Pattern;

/**
 * One thing that is wrong, and where.
 *
 * @param sheet name of the sheet; empty when the fault concerns the file
 * @param line the row as a spreadsheet counts, the headings being 1; 0 when it concerns no single
 *     row
 * @param column heading of the column; empty when it concerns no single column
 * @param code what is wrong
 * @param value what was found, shortened, any CPR number hidden but for its date
 * @param hint what would have been right; may be empty
 */
public record Fault(
    String sheet, int line, String column, FaultCode code, String value, String hint) {
  private static final int LONGEST = 60;
  private static final Pattern CPR = Pattern.compile("(?<!\\d)(\\d{5,6})[- ]?\\d{4}(?!\\d)");

  public Fault {
    value = column.equals("cpr") ? firstSix(value) : shown(value);
    hint = hint.length() > 4 * LONGEST ? hint.substring(0, 4 * LONGEST) + "…" : hint;
  }

  /** Concerns the file as a whole. */
  public static Fault ofFile(FaultCode code, String value) {
    return new Fault("", 0, "", code, value, "");
  }

  /** A number with a digit too many is still somebody's number. */
  private static String firstSix(String found) {
    return found.length() <= 6 ? found : found.substring(0, 6) + "-••••";
  }

  private static String shown(String found) {
    String start = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    String masked = CPR.matcher(start).replaceAll("$1-••••");
    return masked.replaceAll("\\p{Cntrl}", "␀");
  }
}
