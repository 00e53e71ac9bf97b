package dk.roedtraad.platform.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cell that must contain one word of a short list; the words are Danish, what is stored is the
 * code.
 */
final class Choice implements Shape {
  static final Choice YES_NO =
      new Choice("ja", "true", "nej", "false")
          .also("j", "ja", "1", "ja", "x", "ja", "sand", "ja", "true", "ja")
          .also("n", "nej", "0", "nej", "falsk", "nej", "false", "nej");
  static final Choice AREA =
      new Choice("almen", "GENERAL", "special", "SPECIAL", "ekstern", "EXTERNAL")
          .also("almenområdet", "almen", "specialområdet", "special");
  static final Choice UNIT_KIND =
      new Choice(
              "afdeling",
              "DEPARTMENT",
              "dagtilbud",
              "DAYCARE",
              "skole",
              "SCHOOL",
              "fritidstilbud",
              "AFTER_SCHOOL",
              "sundhed",
              "HEALTH",
              "rådgivning",
              "ADVICE",
              "familie",
              "FAMILY",
              "special",
              "SPECIAL",
              "ekstern",
              "EXTERNAL")
          .also(
              "sfo",
              "fritidstilbud",
              "klub",
              "fritidstilbud",
              "børnehave",
              "dagtilbud",
              "vuggestue",
              "dagtilbud");
  static final Choice ROLE =
      new Choice(
              "fagperson",
              "PROFESSIONAL",
              "rådgiver",
              "ADVISER",
              "leder",
              "LEADER",
              "administrator",
              "TENANT_ADMIN")
          .refusing("operatør", "operator");
  static final Choice RELATION =
      new Choice(
              "mor",
              "MOTHER",
              "far",
              "FATHER",
              "medforælder",
              "CO_PARENT",
              "stedforælder",
              "STEP_PARENT",
              "plejeforælder",
              "FOSTER_PARENT",
              "anden",
              "OTHER")
          .also(
              "medmor",
              "medforælder",
              "medfar",
              "medforælder",
              "stedmor",
              "stedforælder",
              "stedfar",
              "stedforælder")
          .also("plejemor", "plejeforælder", "plejefar", "plejeforælder", "andet", "anden");
  static final Choice LANGUAGE =
      new Choice("da", "da", "en", "en").also("dansk", "da", "engelsk", "en");

  private static final int LONGEST_WORD = 40;

  private final Map<String, String> codes = new LinkedHashMap<>();
  private final Map<String, String> folded = new HashMap<>();
  private List<String> forbidden = List.of();

  private Choice(String... wordsAndCodes) {
    for (int i = 0; i < wordsAndCodes.length; i += 2) {
      codes.put(wordsAndCodes[i], wordsAndCodes[i + 1]);
      folded.put(Folded.of(wordsAndCodes[i]), wordsAndCodes[i + 1]);
    }
  }

  private Choice also(String... synonymsAndWords) {
    for (int i = 0; i < synonymsAndWords.length; i += 2) {
      folded.put(Folded.of(synonymsAndWords[i]), codes.getOrDefault(synonymsAndWords[i + 1], ""));
    }
    return this;
  }

  private Choice refusing(String... words) {
    forbidden = List.of(words).stream().map(Folded::of).toList();
    return this;
  }

  @Override
  public int longest() {
    return LONGEST_WORD;
  }

  @Override
  public Reading read(String text) {
    String word = Folded.of(text);
    String code = folded.get(word);
    if (code != null) {
      return Reading.of(code);
    }
    return forbidden.contains(word)
        ? Reading.refused(FaultCode.ROLE_NOT_ALLOWED)
        : Reading.refused(FaultCode.UNKNOWN_CHOICE, String.join(", ", codes.keySet()));
  }
}
