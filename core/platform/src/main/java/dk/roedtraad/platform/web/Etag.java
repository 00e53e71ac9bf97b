package dk.roedtraad.platform.web;

import org.jspecify.annotations.Nullable;

/** The version of something as HTTP carries it: {@code "7"}. */
public final class Etag {
  private Etag() {}

  /** The header's value for a version. */
  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that a change is based on.
   *
   * @throws Refusal when {@code If-Match} is missing or no version of ours
   */
  public static int version(@Nullable String ifMatch) {
    String text = ifMatch == null ? "" : ifMatch.strip();
    if (!text.matches("\"[0-9]{1,9}\"")) {
      throw new Refusal(Problem.INVALID, "problem.if-match");
    }
    return Integer.parseInt(text.substring(1, text.length() - 1));
  }
}
