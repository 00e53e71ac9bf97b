package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.demo.MunicipalityProfile.ProfileUnit;
import dk.roedtraad.platform.demo.MunicipalityProfile.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An invented municipality with a usual number of units. */
public final class TestProfile {
  private TestProfile() {}

  public static MunicipalityProfile of(int children, LocalDate today) {
    List<ProfileUnit> units = new ArrayList<>();
    units.add(new ProfileUnit("skoler", "Skoleafdelingen", "afdeling", "almen", ""));
    units.add(new ProfileUnit("smaaboern", "Småbørnsafdelingen", "afdeling", "almen", ""));
    units.add(new ProfileUnit("sundhedsplejen", "Sundhedsplejen", "sundhed", "almen", ""));
    units.add(new ProfileUnit("ppr", "PPR", "rådgivning", "almen", "skoler"));
    units.add(new ProfileUnit("familiecentret", "Familiecentret", "familie", "special", ""));
    for (int i = 1; i <= 12; i++) {
      units.add(new ProfileUnit("skole-" + i, "Skole " + i, "skole", "almen", "skoler"));
      units.add(new ProfileUnit("sfo-" + i, "SFO " + i, "fritidstilbud", "almen", "skole-" + i));
      units.add(
          new ProfileUnit("boernehus-" + i, "Børnehus " + i, "dagtilbud", "almen", "smaaboern"));
    }
    List<Town> towns = List.of(new Town("9998", "Nørreby"), new Town("9999", "Søndertorp"));
    return new MunicipalityProfile(children, children / 7, 42, today, towns, units);
  }
}
