package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.demo.MunicipalityProfile.ProfileUnit;
import dk.roedtraad.platform.demo.MunicipalityProfile.Town;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Reads how large a demo municipality is, and what its invented institutions are called. */
public final class DemoProfile {
  private DemoProfile() {}

  /** The profile in a tenant's folder: children, staff, towns, schools, day cares. */
  public static MunicipalityProfile read(Path file, LocalDate today) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new MunicipalityProfile(
        Integer.parseInt(values.getProperty("children")),
        Integer.parseInt(values.getProperty("staff")),
        Integer.parseInt(values.getProperty("seed")),
        today,
        words(values, "towns").stream().map(DemoProfile::town).toList(),
        units(words(values, "schools"), words(values, "daycares")));
  }

  private static List<ProfileUnit> units(List<String> schools, List<String> dayCares) {
    List<ProfileUnit> units = new ArrayList<>();
    for (int i = 1; i <= schools.size(); i++) {
      String name = schools.get(i - 1);
      units.add(new ProfileUnit("skole-" + i, name, "skole", "almen", ""));
      units.add(
          new ProfileUnit("sfo-" + i, "SFO, " + name, "fritidstilbud", "almen", "skole-" + i));
    }
    for (int i = 1; i <= dayCares.size(); i++) {
      units.add(new ProfileUnit("dagtilbud-" + i, dayCares.get(i - 1), "dagtilbud", "almen", ""));
    }
    units.add(new ProfileUnit("familie-demo", "Familieafdelingen", "familie", "special", ""));
    units.add(new ProfileUnit("sundhed-demo", "Sundhedsplejen", "sundhed", "almen", ""));
    units.add(new ProfileUnit("ppr-demo", "PPR", "rådgivning", "almen", ""));
    return units;
  }

  private static Town town(String text) {
    int space = text.indexOf(' ');
    return new Town(text.substring(0, space), text.substring(space + 1));
  }

  private static List<String> words(Properties values, String key) {
    return Arrays.stream(values.getProperty(key, "").split(";")).map(String::strip).toList();
  }
}
