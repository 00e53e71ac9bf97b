package dk.roedtraad.platform.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a password must be: long, not one that everybody tries first, not made of who one is. No
 * rule asks for digits or signs: they make people write {@code Sommer2026!}.
 */
public final class PasswordRules {
  /** The fewest characters. */
  public static final int SHORTEST = 12;

  /** The most; more would only cost time to hash. */
  public static final int LONGEST = 200;

  private static final int MUST_REMAIN = 6;
  private static final int SHORTEST_NAME = 3;
  private static final int FEWEST_DIFFERENT = 5;
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  /** Folded, the longest first where one holds another. */
  private static final List<String> WELL_KNOWN =
      Stream.of(
              "adgangskode",
              "kodeord",
              "password",
              "passw0rd",
              "hemmelig",
              "velkommen",
              "welcome",
              "qwertyuiop",
              "qwerty",
              "asdfghjkl",
              "zxcvbnm",
              "abcdefghijklmnopqrstuvwxyz",
              "abcdefgh",
              "abcdef",
              "abc",
              "administrator",
              "admin",
              "login",
              "letmein",
              "iloveyou",
              "jegelskerdig",
              "sommer",
              "vinter",
              "efteraar",
              "foraar",
              "januar",
              "februar",
              "marts",
              "april",
              "august",
              "september",
              "oktober",
              "november",
              "december",
              "mandag",
              "fredag",
              "kommune",
              "danmark",
              "boern",
              "roedtraad",
              "fodbold",
              "1234567890",
              "123456789",
              "12345678",
              "123456",
              "12345",
              "1234",
              "123",
              "0987654321",
              "987654321",
              "654321",
              "skiftmig",
              "changeme")
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private PasswordRules() {}

  /**
   * Looks at a password that somebody wants.
   *
   * @param who the person's name, user name and municipality
   * @return the text key of what is wrong with it; empty when nothing is
   */
  public static Optional<String> faultIn(String password, String... who) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("people.password.fault.short");
    }
    if (password.length() > LONGEST) {
      return Optional.of("people.password.fault.long");
    }
    String folded = folded(password);
    boolean monotonous = password.codePoints().distinct().count() < FEWEST_DIFFERENT;
    String unknown = without(WELL_KNOWN, YEAR.matcher(folded).replaceAll(" "));
    if (monotonous || length(unknown) < MUST_REMAIN) {
      return Optional.of("people.password.fault.known");
    }
    return length(without(names(who), unknown)) < MUST_REMAIN
        ? Optional.of("people.password.fault.name")
        : Optional.empty();
  }

  private static String without(List<String> words, String text) {
    String rest = text;
    for (String word : words) {
      rest = rest.replace(word, " ");
    }
    return rest;
  }

  private static int length(String text) {
    return text.replace(" ", "").length();
  }

  private static List<String> names(String... who) {
    List<String> words = new ArrayList<>();
    for (String name : who) {
      words.add(folded(name).replace(" ", ""));
      words.addAll(List.of(folded(name).split("[^a-z0-9]+")));
    }
    words.removeIf(word -> word.length() < SHORTEST_NAME);
    words.sort(Comparator.comparingInt(String::length).reversed());
    return words;
  }

  private static String folded(String text) {
    String danish =
        text.toLowerCase(Locale.ROOT).replace("å", "aa").replace("ø", "oe").replace("æ", "ae");
    return Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
