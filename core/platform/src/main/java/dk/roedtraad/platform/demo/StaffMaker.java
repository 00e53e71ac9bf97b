package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.demo.MunicipalityProfile.ProfileUnit;
import dk.roedtraad.platform.imports.Sheet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The people who work in a municipality: a leader for each unit first, then everybody else. */
final class StaffMaker {
  private static final Map<String, List<String>> TITLES =
      Map.of(
          "afdeling", List.of("konsulent", "sekretær"),
          "dagtilbud", List.of("pædagog", "pædagogmedhjælper", "pædagogisk assistent"),
          "skole", List.of("lærer", "lærer", "pædagog", "AKT-vejleder", "læsevejleder"),
          "fritidstilbud", List.of("pædagog", "pædagogmedhjælper"),
          "sundhed", List.of("sundhedsplejerske", "tandplejer"),
          "rådgivning", List.of("psykolog", "tale-hørekonsulent", "UU-vejleder", "SSP-konsulent"),
          "familie", List.of("børne- og ungerådgiver", "familiebehandler"),
          "special", List.of("specialpædagog", "lærer", "ergoterapeut"),
          "ekstern", List.of("konsulent"));
  private static final Map<String, Integer> SIZES =
      Map.of(
          "skole",
          45,
          "dagtilbud",
          20,
          "fritidstilbud",
          10,
          "familie",
          25,
          "special",
          15,
          "rådgivning",
          12,
          "sundhed",
          14,
          "afdeling",
          5);

  private final MunicipalityProfile profile;
  private final NameBook names;
  private final Map<String, Integer> usernames = new HashMap<>();

  StaffMaker(MunicipalityProfile profile, NameBook names) {
    this.profile = profile;
    this.names = names;
  }

  List<List<String>> make() {
    List<ProfileUnit> units =
        profile.units().stream().filter(unit -> !unit.kind().equals("ekstern")).toList();
    int[] sizes = units.stream().mapToInt(unit -> SIZES.getOrDefault(unit.kind(), 5)).toArray();
    List<List<String>> staff = new ArrayList<>();
    for (int i = 0; !units.isEmpty() && i < Math.max(profile.staff(), units.size()); i++) {
      Dice dice = new Dice(profile.seed() * 7_919 + i);
      boolean leads = i < units.size();
      staff.add(line(i + 1, leads ? units.get(i) : units.get(dice.weighted(sizes)), leads, dice));
    }
    return staff;
  }

  private List<String> line(int number, ProfileUnit unit, boolean leads, Dice dice) {
    NameBook.Origin origin = names.origin(dice);
    String given = dice.pick(dice.chance(0.75) ? origin.women() : origin.men());
    String family = names.familyName(origin, dice);
    String title = dice.pick(TITLES.getOrDefault(unit.kind(), List.of("medarbejder")));
    boolean adviser = title.equals("børne- og ungerådgiver");
    return new SheetLine(Sheet.STAFF)
        .put("ref", "M" + number)
        .put("username", username(given, family))
        .put("name", given + " " + family)
        .put("title", leads ? "leder" : title)
        .put("role", leads ? "leder" : adviser ? "rådgiver" : "fagperson")
        .put("units", unit.key())
        .put("profession", title)
        .put("leads", leads)
        .put("on_duty", unit.kind().equals("familie") && (leads || dice.chance(0.15)))
        .put("language", "da")
        .put("active", true)
        .cells();
  }

  private String username(String given, String family) {
    String name = ascii(given) + "." + ascii(family);
    int before = usernames.merge(name, 1, Integer::sum);
    return before == 1 ? name : name + before;
  }

  private static String ascii(String name) {
    String danish =
        name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    String plain = Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    return plain.isEmpty() ? "x" : plain;
  }
}
