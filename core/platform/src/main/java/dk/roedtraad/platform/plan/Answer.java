package dk.roedtraad.platform.plan;

import java.util.Collection;
import java.util.Locale;

/** What somebody says to a goal. */
public enum Answer {
  WAITING,
  AGREES,
  DISAGREES;

  /** The text key of how it is said. */
  public String key() {
    return "plan.answer." + name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether all who have words or were asked have answered, and somebody agrees. One who does not
   * agree holds nobody up, and stays visible; nobody asked is no agreement, nor is a no from all.
   */
  public static boolean isAgreement(Collection<Answer> answers) {
    return answers.contains(AGREES) && !answers.contains(WAITING);
  }

  /** The answer of one person after another's words changed: a yes was to the old words. */
  Answer afterWordsChanged() {
    return this == AGREES ? WAITING : this;
  }
}
