package dk.roedtraad.platform.policy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines that stand together, already cleaned of marks.
 *
 * @param kind what the marks before the lines said
 * @param lines never empty; for a list one for each point
 * @param hashes how many # stood before it
 * @param bold whether all of it was set in bold
 * @param indented whether it began with a space, as points do whose bullet got lost
 */
record TextBlock(Kind kind, List<String> lines, int hashes, boolean bold, boolean indented) {
  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.;,!?…:][”\"»)']*$");
  private static final Pattern LEADS_ON =
      Pattern.compile("(?iU).*\\b(at|er|for|om|ved|med|på|til|og|følgende|vi|som|blandt andet)");
  private static final int SHORT = 95;

  /** Characters at the end that tell whether a sentence ends there. */
  private static final int TAIL = 40;

  /** Fewer are an abbreviation. */
  private static final int FEWEST_CAPITALS = 6;

  private static final Locale DANISH = Locale.forLanguageTag("da");

  enum Kind {
    TEXT,
    BULLETS,
    NUMBERED
  }

  String text() {
    return String.join(" ", lines);
  }

  /** Ends in a word that leads on to what follows. */
  boolean leadsOn() {
    return LEADS_ON.matcher(text()).matches();
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  boolean isShort() {
    return text().length() <= SHORT;
  }

  boolean endsSentence() {
    String last = lines.get(lines.size() - 1);
    return ENDS_SENTENCE.matcher(last.substring(Math.max(0, last.length() - TAIL))).matches();
  }

  boolean isCapitals() {
    return isCapitals(text());
  }

  static boolean isCapitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    return letters >= FEWEST_CAPITALS && text.equals(text.toUpperCase(DANISH));
  }

  boolean beginsInMidSentence() {
    return Character.isLowerCase(text().codePointAt(0));
  }
}
