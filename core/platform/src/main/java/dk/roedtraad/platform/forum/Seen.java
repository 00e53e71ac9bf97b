package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;

/**
 * The mark of a text as somebody had it before them. It goes out with the form and comes back with
 * the change, so that two people who write the same text notice, and two who write different texts
 * of one item do not.
 */
public final class Seen {
  private Seen() {}

  /** The mark of a text. */
  public static String of(String text) {
    return Integer.toHexString(text.hashCode());
  }

  /**
   * @param mark as it came back; empty when the writer did not have the text before them
   * @throws Refusal when the text has become another meanwhile
   */
  static void check(String mark, String text) {
    if (!mark.isEmpty() && !mark.equals(of(text))) {
      throw new Refusal(Problem.CONFLICT, "forum.refuse.changed-meanwhile");
    }
  }
}
