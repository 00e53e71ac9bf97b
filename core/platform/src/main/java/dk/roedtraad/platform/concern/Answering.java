package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import java.util.Optional;

/**
 * Whether the one who raised a concern can still be told of it. They are told once, by word of
 * mouth, letter, or the outcome itself when it is a colleague who reads it here; whoever notified
 * must be (barnets lov § 137). A citizen who said who they are is told after the outcome too, one
 * who did not never is.
 */
final class Answering {
  private Answering() {}

  /**
   * The key of the text that says why nobody is to be told; empty when somebody is.
   *
   * @param known whether there is anybody to tell: a colleague, or a citizen with a name
   * @param told whether they have been told
   */
  static Optional<String> whyNot(boolean known, boolean told) {
    if (told) {
      return Optional.of("concern.refused.answered");
    }
    return known ? Optional.empty() : Optional.of("concern.refused.answer-nobody");
  }

  /**
   * @throws Refusal when nobody is to be told
   */
  static void check(boolean known, boolean told) {
    whyNot(known, told)
        .ifPresent(
            key -> {
              throw new Refusal(Problem.REFUSED, key);
            });
  }
}
