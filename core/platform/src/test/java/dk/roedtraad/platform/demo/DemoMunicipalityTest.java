package dk.roedtraad.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dk.roedtraad.platform.imports.Sheet;
import dk.roedtraad.platform.security.Cpr;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoMunicipalityTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void theSameSeedGivesTheSamePeople() {
    MunicipalityProfile profile = TestProfile.of(500, TODAY);
    assertThat(DemoMunicipality.of(profile).all()).isEqualTo(DemoMunicipality.of(profile).all());
  }

  @Test
  void aSmallMunicipalityIsTheBeginningOfTheLarge() {
    DemoMunicipality small = DemoMunicipality.of(TestProfile.of(300, TODAY));
    DemoMunicipality large = DemoMunicipality.of(TestProfile.of(3000, TODAY));
    assertThat(large.families(0, small.families())).isEqualTo(small.families(0, small.families()));
    assertThat(small.children()).isBetween(300, 303);
  }

  @Test
  void noNumberCanBelongToAnybody() {
    Map<Sheet, List<List<String>>> sheets = DemoMunicipality.of(TestProfile.of(2000, TODAY)).all();
    List<Cpr> numbers =
        Stream.of(Sheet.CHILDREN, Sheet.ADULTS)
            .flatMap(sheet -> cells(sheets, sheet, "cpr").stream())
            .filter(text -> !text.isEmpty())
            .map(text -> Cpr.parse(text).orElseThrow())
            .toList();
    assertThat(numbers).hasSizeGreaterThan(4000).doesNotHaveDuplicates();
    assertThat(numbers).allMatch(cpr -> cpr.bornOn().isEmpty());
  }

  @Test
  void thereAreFamiliesOfEveryKind() {
    Map<Sheet, List<List<String>>> sheets = DemoMunicipality.of(TestProfile.of(3000, TODAY)).all();
    assertThat(cells(sheets, Sheet.CUSTODY, "kind"))
        .contains("mor", "far", "medforælder", "stedforælder", "plejeforælder", "anden");
    List<String> protectedOnes = cells(sheets, Sheet.CHILDREN, "address_protected");
    assertThat(protectedOnes.stream().filter("ja"::equals).count()).isBetween(15L, 50L);
    List<String> homes = cells(sheets, Sheet.CHILDREN, "households");
    assertThat(homes.stream().filter(home -> home.contains(" ")).count())
        .isCloseTo(3000 * 195 / 1000, withinPercentage(30));
    assertThat(cells(sheets, Sheet.CHILDREN, "language").stream().distinct().count())
        .isGreaterThan(10);
    assertThat(cells(sheets, Sheet.CHILDREN, "expected_on")).anyMatch(day -> !day.isEmpty());
  }

  @Test
  void everyUnitHasALeader() {
    MunicipalityProfile profile = TestProfile.of(300, TODAY);
    Map<Sheet, List<List<String>>> sheets = DemoMunicipality.of(profile).all();
    assertThat(cells(sheets, Sheet.STAFF, "role").stream().filter("leder"::equals))
        .hasSize(profile.units().size());
    assertThat(cells(sheets, Sheet.STAFF, "username")).doesNotHaveDuplicates();
  }

  @Test
  void thirteenThousandChildrenTakeLessThanThreeSeconds() {
    long start = System.nanoTime();
    DemoMunicipality municipality = DemoMunicipality.of(TestProfile.of(13_000, TODAY));
    assertThat(municipality.all()).hasSize(Sheet.values().length);
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(3_000);
  }

  private static List<String> cells(
      Map<Sheet, List<List<String>>> sheets, Sheet sheet, String field) {
    return sheets.getOrDefault(sheet, List.of()).stream()
        .map(row -> row.get(sheet.position(field)))
        .toList();
  }
}
