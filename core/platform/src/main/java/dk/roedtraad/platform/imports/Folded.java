package dk.roedtraad.platform.imports;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of sheets, columns and choices as they are compared: nobody should fail on a capital letter
 * or an ø.
 */
public final class Folded {
  private static final Locale DANISH = Locale.forLanguageTag("da");

  private Folded() {}

  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(DANISH)
        .replace("æ", "ae")
        .replace("ø", "oe")
        .replace("å", "aa")
        .replaceAll("[\\s\\p{Z}_.-]+", "");
  }

  /** The candidate a misspelt word most likely stands for; empty when none is near. */
  public static Optional<String> nearest(String misspelt, Collection<String> candidates) {
    String folded = Folded.of(misspelt);
    String best = null;
    int least = Math.max(1, folded.length() / 3) + 1;
    for (String candidate : candidates) {
      int distance = distance(folded, Folded.of(candidate));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 10) {
      return Integer.MAX_VALUE;
    }
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
