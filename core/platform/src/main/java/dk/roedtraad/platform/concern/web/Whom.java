package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.About;
import dk.roedtraad.platform.concern.Citizen;
import dk.roedtraad.platform.concern.ConcernLine;
import dk.roedtraad.platform.concern.ConcernView;
import dk.roedtraad.platform.web.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a concern is about, who raised it and how long things took, in a few words. */
public final class Whom {
  private static final int SHORT = 80;
  private static final int HOURS = 48;

  private Whom() {}

  /** "Noah Jensen", "ufødt barn af Sara Lund, termin 12. mar.", "pigerne i 4.a". */
  public static String of(ConcernView concern, Texts t) {
    LocalDate due = concern.expectedOn();
    if (concern.isUnborn() && due != null) {
      return t.of("concern.whom.unborn", concern.mother(), t.shortDate(due));
    }
    return named(concern.about(), concern.childName(), concern.groupLabel(), t);
  }

  /** The same where it does not stand in a sentence. */
  public static String alone(ConcernView concern, Texts t) {
    return capital(of(concern, t));
  }

  /** The same in a list. */
  public static String of(ConcernLine concern, Texts t) {
    LocalDate due = concern.expectedOn();
    return concern.about() == About.UNBORN && due != null
        ? concern.childName() + ", " + t.of("concern.due", t.shortDate(due))
        : capital(named(concern.about(), concern.childName(), concern.label(), t));
  }

  /** The colleague's name, or what a citizen is; never who. */
  public static String raiser(ConcernView concern, Texts t) {
    boolean citizen =
        concern.isFromCitizen()
            && Stream.of(Citizen.values()).anyMatch(c -> c.name().equals(concern.raisedName()));
    return citizen ? t.of("concern.raiser." + concern.raisedName()) : concern.raisedName();
  }

  /** "2 minutter", "3 timer", from two days on "2 dage"; a dash for what has not happened. */
  public static String took(@Nullable Duration time, Texts t) {
    if (time == null) {
      return t.of("concern.not-done");
    }
    if (time.toHours() < 1) {
      return t.count("concern.minutes", Math.max(1, time.toMinutes()));
    }
    return time.toHours() < HOURS
        ? t.count("concern.hours", time.toHours())
        : t.count("concern.days", time.toDays());
  }

  private static String named(About about, String child, String label, Texts t) {
    if (!child.isEmpty()) {
      return child;
    }
    return about == About.DESCRIBED ? t.of("concern.whom.described", shortened(label)) : label;
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= SHORT ? line : line.substring(0, SHORT - 3).strip() + "...";
  }
}
