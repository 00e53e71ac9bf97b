package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import java.util.Optional;

/**
 * Whether the one who raised a concern can still be told of it. Whoever notified is told once, by
 * word of mouth, letter, or the outcome itself when it is a colleague who reads it here (barnets
 * lov § 137). A citizen who said who they are is told after the outcome too, one who did not never
 * is.
 */
final class Answering {
  private Answering() {}

  /**
   * The key of the text that says why nobody is to be told; empty when somebody is.
   *
   * @param known whether there is anybody to tell: a colleague, or a citizen with a name
   * @param told whether they have been told
   */
  static Optional<String> whyNot(boolean notification, boolean known, boolean told) {
    if (told) {
      return Optional.of("concern.refused.answered");
    }
    if (!notification) {
      return Optional.of("concern.refused.no-answer");
    }
    return known ? Optional.empty() : Optional.of("concern.refused.answer-nobody");
  }

  /**
   * @throws Refusal when nobody is to be told
   */
  static void check(boolean notification, boolean known, boolean told) {
    whyNot(notification, known, told)
        .ifPresent(
            key -> {
              throw new Refusal(Problem.REFUSED, key);
            });
  }
}
