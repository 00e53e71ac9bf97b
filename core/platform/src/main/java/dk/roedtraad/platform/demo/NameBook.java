package dk.roedtraad.platform.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Names of people and streets. */
final class NameBook {
  private static final String FILE = "names.properties";

  private final List<Origin> origins = new ArrayList<>();
  private final int[] shares;
  private final List<String> familyFirst;
  private final List<String> familyLast;
  private final List<String> familyPlain;
  private final List<String> streetFirst;
  private final List<String> streetLast;

  /** Where a family comes from. */
  record Origin(
      String language,
      List<String> girls,
      List<String> boys,
      List<String> women,
      List<String> men,
      List<String> family) {}

  private NameBook(Properties names) {
    List<String> ids = list(names, "origins");
    shares = new int[ids.size()];
    for (int i = 0; i < shares.length; i++) {
      String id = ids.get(i) + ".";
      shares[i] = Integer.parseInt(text(names, id + "share"));
      origins.add(
          new Origin(
              text(names, id + "language"),
              list(names, id + "girls"),
              list(names, id + "boys"),
              list(names, id + "women"),
              list(names, id + "men"),
              list(names, id + "family")));
    }
    familyFirst = list(names, "family.first");
    familyLast = list(names, "family.last");
    familyPlain = list(names, "family.plain");
    streetFirst = list(names, "street.first");
    streetLast = list(names, "street.last");
  }

  static NameBook open() {
    try (InputStream in = NameBook.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE);
      }
      Properties names = new Properties();
      names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new NameBook(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Origin> origins() {
    return List.copyOf(origins);
  }

  Origin origin(Dice dice) {
    return origins.get(dice.weighted(shares));
  }

  /** A third of the Danish names are of the common kind, the rest are put together. */
  String familyName(Origin origin, Dice dice) {
    if (!origin.family().contains("*")) {
      return dice.pick(origin.family());
    }
    String made = dice.pick(familyFirst) + dice.pick(familyLast);
    return dice.chance(0.35) ? dice.pick(familyPlain) : made;
  }

  String street(Dice dice) {
    String last = dice.pick(streetLast);
    String name = dice.pick(streetFirst) + (last.equals("allé") ? "s Allé" : last);
    String house = " " + dice.between(1, 140);
    return dice.chance(0.4)
        ? name + house + ", " + dice.between(1, 4) + "." + (dice.chance(0.5) ? " tv." : " th.")
        : name + house;
  }

  private static String text(Properties names, String key) {
    String text = names.getProperty(key);
    if (text == null) {
      throw new IllegalStateException(FILE + " has no " + key);
    }
    return text;
  }

  private static List<String> list(Properties names, String key) {
    return List.of(text(names, key).split(","));
  }
}
