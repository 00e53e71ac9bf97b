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

  /** Whether all who have words or were asked agree; nobody asked is no agreement. */
  public static boolean isAgreement(Collection<Answer> answers) {
    return !answers.isEmpty() && answers.stream().allMatch(answer -> answer == AGREES);
  }

  /** The answer of one person after another's words changed: a yes was to the old words. */
  Answer afterWordsChanged() {
    return this == AGREES ? WAITING : this;
  }
}
