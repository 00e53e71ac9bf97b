package dk.roedtraad.platform.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a policy tells about itself in running text. What it does not tell outright stays unknown.
 */
final class PolicyFacts {
  private static final List<String> MONTHS =
      List.of(
          "januar",
          "februar",
          "marts",
          "april",
          "maj",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "december");

  /**
   * "Vedtaget af kommunalbestyrelsen den 5. marts 2024"; a sentence about another policy reads
   * otherwise.
   */
  private static final Pattern ADOPTED =
      Pattern.compile(
          "(?iU)\\b(?:vedtaget|godkendt)\\s+(?:af|i|på)\\s+(?:kommunalbestyrelsen|byrådet|borgerrepræsentationen)"
              + "[\\p{L}\\s]{0,20}?(?:den|d\\.|på\\s+mødet\\s+den|,)?\\s*(\\d{1,2})\\.\\s*("
              + String.join("|", MONTHS)
              + ")\\s+(\\d{4})");

  /** "Kan ikke ses uafhængigt af"; whatever is independent without a "not" stands under nothing. */
  private static final Pattern UNDER =
      Pattern.compile(
          "(?U)(?:tillæg til|\\b(?:ikke|aldrig|hverken)\\b[^.;:!?]{0,60}\\buafhængigt af|forlængelse af|formuleret i|del af|hører under|står"
              + " under|bygger på)"
              + "\\s+[”\"“»']?((?:[A-ZÆØÅ][\\p{L}-]+\\s+Kommunes\\s+)?[A-ZÆØÅ][\\p{L}-]*(?:\\s+[\\p{L}-]+){0,3}?[\\s-]?politik)(ken)?\\b");

  private PolicyFacts() {}

  static Optional<LocalDate> adoptedOn(String text) {
    Matcher found = ADOPTED.matcher(joined(text));
    if (!found.find()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1;
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(found.group(3)), month, Integer.parseInt(found.group(1))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Never the policy itself. */
  static Optional<String> standsUnder(String text, String title) {
    Matcher found = UNDER.matcher(joined(text));
    while (found.find()) {
      String name = found.group(1);
      if (!title.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static String joined(String text) {
    return text.replaceAll("[*_]", "").replaceAll("[\\s\\p{Z}]+", " ");
  }
}
