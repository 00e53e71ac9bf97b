package dk.roedtraad.app.imports;

import dk.roedtraad.platform.demo.DemoMunicipality;
import dk.roedtraad.platform.demo.ImportFiles;
import dk.roedtraad.platform.demo.MunicipalityProfile;
import dk.roedtraad.platform.demo.MunicipalityProfile.ProfileUnit;
import dk.roedtraad.platform.demo.MunicipalityProfile.Town;
import dk.roedtraad.platform.imports.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Files full of invented people. */
final class DemoFile {
  private DemoFile() {}

  static DemoMunicipality municipality(int children) {
    List<ProfileUnit> units = new ArrayList<>();
    units.add(new ProfileUnit("skoler", "Skoleafdelingen", "afdeling", "almen", ""));
    units.add(new ProfileUnit("familiecentret", "Familiecentret", "familie", "special", ""));
    for (int i = 1; i <= 8; i++) {
      units.add(new ProfileUnit("skole-" + i, "Skole " + i, "skole", "almen", "skoler"));
      units.add(new ProfileUnit("boernehus-" + i, "Børnehus " + i, "dagtilbud", "almen", ""));
    }
    List<Town> towns = List.of(new Town("9999", "Prøveby"));
    return DemoMunicipality.of(
        new MunicipalityProfile(children, 60, 4711, LocalDate.now(), towns, units));
  }

  static byte[] archive(Map<Sheet, List<List<String>>> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImportFiles.archive(sheets, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
