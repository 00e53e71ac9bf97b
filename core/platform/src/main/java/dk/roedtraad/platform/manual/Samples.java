package dk.roedtraad.platform.manual;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in an example where a real program puts an id it knows. */
public final class Samples {
  /** Stands for the key of some intervention of the catalogue. */
  public static final String TYPE = "indsats.eksempel";

  /** Stands for a module that is on. */
  public static final String MODULE = "kommunen";

  /** Stands for the key of a setting of that module. */
  public static final String SETTING = MODULE + ".forum.every-weeks";

  private static final Pattern DAY = Pattern.compile("\\{\\+(\\d+)}");
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

  private Samples() {}

  /** The id that stands for a thing of that name: always the same, and nobody's. */
  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** What stands in a path for a variable of that name. */
  static String inPath(String variable) {
    return variable.equals("module") ? MODULE : id(variable).toString();
  }

  /** The text with an id for each name in braces, and a day for each {@code {+60}}. */
  static String filled(String text, LocalDate today) {
    String dated =
        DAY.matcher(text)
            .replaceAll(hole -> today.plusDays(Integer.parseInt(hole.group(1))).toString());
    return HOLE.matcher(dated.replace("{$type}", TYPE))
        .replaceAll(hole -> Matcher.quoteReplacement(id(hole.group(1)).toString()));
  }
}
