package dk.roedtraad.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong, so that all of it is told at once. */
final class Faults {
  private final List<String> sentences = new ArrayList<>();

  /** Notes the sentence when the condition is not met. */
  void unless(boolean condition, String sentence) {
    if (!condition && !sentences.contains(sentence)) {
      sentences.add(sentence);
    }
  }

  void add(String sentence) {
    unless(false, sentence);
  }

  /** Notes every key that stands more than once. */
  void unlessUnique(List<String> keys, String advice) {
    Set<String> seen = new HashSet<>();
    keys.forEach(key -> unless(seen.add(key), "'" + key + "' is there twice: " + advice + "."));
  }

  /**
   * @throws AssertionError with every sentence, when there is one
   */
  void throwIfAny() {
    if (!sentences.isEmpty()) {
      throw new AssertionError(String.join("\n", sentences));
    }
  }
}
