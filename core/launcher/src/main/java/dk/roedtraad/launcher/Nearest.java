package dk.roedtraad.launcher;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word somebody probably meant. */
final class Nearest {

  private static final int FARTHEST = 3;

  private Nearest() {}

  /** The candidate with the fewest changed letters, or an empty text if none comes near. */
  static String to(String written, Collection<String> candidates) {
    int limit = Math.min(FARTHEST, Math.max(1, written.length() / 2));
    return candidates.stream()
        .filter(candidate -> distance(written, candidate) <= limit)
        .min(
            Comparator.comparingInt((String candidate) -> distance(written, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
