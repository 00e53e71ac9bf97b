package dk.roedtraad.api.transition;

import dk.roedtraad.api.ModuleSettings;
import dk.roedtraad.api.intervention.LegalBasis;
import java.util.List;

/**
 * What must happen because a young person with an open thread comes to an age: it stands on the
 * coordinator's worklist in good time. Its name is the text {@code <key>.name}, what to do {@code
 * <key>.what}.
 *
 * <p>A tenant admin changes the years when the module also declares the number setting {@link
 * #setting}.
 *
 * @param key beginning with the module's id
 * @param act what is to happen
 * @param years 1 to 22
 * @param months beside the years, 0 to 11
 * @param daysBefore how many days before that age it is asked for, 0 to 730
 * @param untilYears the age in years from which it is asked for no more
 * @param forumKey the forum where it is taken up; empty for none
 * @param legalBasis dated references; empty when the municipality itself decided it
 * @since 1.0
 */
public record AgeStep(
    String key,
    Act act,
    int years,
    int months,
    int daysBefore,
    int untilYears,
    String forumKey,
    List<LegalBasis> legalBasis) {

  /** What is to happen. */
  public enum Act {
    /** A talk with the young person, about what the age brings. */
    TALK,
    /** A meeting is called. */
    MEETING,
    /** The plan is decided on anew. */
    PLAN_DECISION,
    /** Somebody in the adult area is found and named, who takes over. */
    ADULT_COORDINATOR
  }

  /**
   * @throws IllegalArgumentException when a number is out of its range
   */
  public AgeStep {
    legalBasis = List.copyOf(legalBasis);
    if (years < 1 || years > 22 || months < 0 || months > 11) {
      throw new IllegalArgumentException(key + ": an age is 1-22 years and 0-11 months");
    }
    if (daysBefore < 0 || daysBefore > 730 || untilYears < years) {
      throw new IllegalArgumentException(key + ": 0-730 days before, and until a later age");
    }
  }

  /** At an age in years, until the 18th birthday, without a forum or a law. */
  public static AgeStep at(String key, Act act, int years, int daysBefore) {
    return new AgeStep(key, act, years, 0, daysBefore, Math.max(18, years + 1), "", List.of());
  }

  /** The same so many months later: 17 and a half. */
  public AgeStep andMonths(int more) {
    return new AgeStep(key, act, years, more, daysBefore, untilYears, forumKey, legalBasis);
  }

  /** The same, taken up in a forum. */
  public AgeStep in(String forum) {
    return new AgeStep(key, act, years, months, daysBefore, untilYears, forum, legalBasis);
  }

  /** The same on a legal basis. */
  public AgeStep on(List<LegalBasis> basis) {
    return new AgeStep(key, act, years, months, daysBefore, untilYears, forumKey, basis);
  }

  /** The same until an earlier or later age in years. */
  public AgeStep until(int age) {
    return new AgeStep(key, act, years, months, daysBefore, age, forumKey, legalBasis);
  }

  /** The key of the setting for the years. */
  public String setting() {
    return key + ".age-years";
  }

  /** The same at the age that the tenant has set. */
  public AgeStep adjustedBy(ModuleSettings settings) {
    int set = settings.number(setting(), years);
    return new AgeStep(
        key, act, set, months, daysBefore, Math.max(untilYears, set), forumKey, legalBasis);
  }
}
