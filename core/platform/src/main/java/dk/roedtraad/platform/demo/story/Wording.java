package dk.roedtraad.platform.demo.story;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the people's names into a story's texts: {barn}, {mor}, {far}, {skole}, {klasse}, {hun},
 * {hende}, {hendes}, {pige}, and each part such as {laerer}. ".fuld" asks for the whole name of
 * child or parent, ".fornavn" for the first name of a colleague.
 */
final class Wording {
  private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

  private final Parts parts;
  private final @Nullable Child child;

  Wording(Parts parts, @Nullable Child child) {
    this.parts = parts;
    this.child = child;
  }

  String fill(String text, Scene scene) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(word(place.group(1), scene)));
  }

  private String word(String name, Scene scene) {
    boolean capital = Character.isUpperCase(name.charAt(0));
    String word = lower(name.toLowerCase(Locale.ROOT), scene);
    return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }

  private String lower(String name, Scene scene) {
    Child one = child;
    if (one != null) {
      switch (name) {
        case "barn" -> {
          return one.called();
        }
        case "barn.fuld" -> {
          return one.givenName() + " " + one.familyName();
        }
        case "mor" -> {
          return Child.first(one.mother());
        }
        case "mor.fuld" -> {
          return one.mother();
        }
        case "far" -> {
          return Child.first(one.father());
        }
        case "far.fuld" -> {
          return one.father();
        }
        case "skole" -> {
          return one.place();
        }
        case "klasse" -> {
          return one.group().isEmpty() ? "klassen" : one.group();
        }
        case "hun" -> {
          return one.girl() ? "hun" : "han";
        }
        case "hende" -> {
          return one.girl() ? "hende" : "ham";
        }
        case "hendes" -> {
          return one.girl() ? "hendes" : "hans";
        }
        case "pige" -> {
          return one.girl() ? "pige" : "dreng";
        }
        default -> {
          // a colleague
        }
      }
    }
    String role = name.replace(".fornavn", "");
    if (!parts.isRole(role)) {
      throw scene.wrong("has no word for {" + name + "}");
    }
    Colleague colleague = parts.role(role);
    return name.endsWith(".fornavn") ? colleague.firstName() : colleague.name();
  }
}
