package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.demo.MunicipalityProfile.ProfileUnit;
import dk.roedtraad.platform.imports.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An invented municipality, as rows of import files. */
public final class DemoMunicipality {
  private final List<List<String>> units = new ArrayList<>();
  private final List<List<String>> staff;
  private final List<DemoFamily> families = new ArrayList<>();

  private DemoMunicipality(MunicipalityProfile profile) {
    NameBook names = NameBook.open();
    profile.units().forEach(unit -> units.add(line(unit)));
    staff = new StaffMaker(profile, names).make();
    FamilyMaker maker = new FamilyMaker(profile, names);
    while (maker.children() < profile.children()) {
      families.add(maker.next());
    }
  }

  public static DemoMunicipality of(MunicipalityProfile profile) {
    return new DemoMunicipality(profile);
  }

  public int families() {
    return families.size();
  }

  public int children() {
    return families.stream().mapToInt(family -> family.children.size()).sum();
  }

  /** Everything, in one file. */
  public Map<Sheet, List<List<String>>> all() {
    Map<Sheet, List<List<String>>> sheets = organisation();
    sheets.putAll(families(0, families.size()));
    return sheets;
  }

  /** Units and staff alone. */
  public Map<Sheet, List<List<String>>> organisation() {
    Map<Sheet, List<List<String>>> sheets = new EnumMap<>(Sheet.class);
    sheets.put(Sheet.UNITS, List.copyOf(units));
    sheets.put(Sheet.STAFF, List.copyOf(staff));
    return sheets;
  }

  /** Some of the families with all that is theirs; presupposes the organisation. */
  public Map<Sheet, List<List<String>>> families(int from, int to) {
    return sheets(families.subList(from, Math.min(to, families.size())));
  }

  private static Map<Sheet, List<List<String>>> sheets(List<DemoFamily> families) {
    List<List<String>> children = new ArrayList<>();
    List<List<String>> adults = new ArrayList<>();
    List<List<String>> custody = new ArrayList<>();
    List<List<String>> enrolments = new ArrayList<>();
    for (DemoFamily family : families) {
      children.addAll(family.children);
      adults.addAll(family.adults);
      custody.addAll(family.custody);
      enrolments.addAll(family.enrolments);
    }
    Map<Sheet, List<List<String>>> sheets = new EnumMap<>(Sheet.class);
    sheets.put(Sheet.CHILDREN, children);
    sheets.put(Sheet.ADULTS, adults);
    sheets.put(Sheet.CUSTODY, custody);
    sheets.put(Sheet.ENROLMENTS, enrolments);
    return sheets;
  }

  /**
   * About so many children, with all that is theirs: half of them go to the units named, where the
   * demo's people work, the rest anywhere.
   */
  public Map<Sheet, List<List<String>>> some(int wanted, Set<String> units) {
    List<DemoFamily> near = first(families.stream().filter(f -> f.goesTo(units)), wanted / 2);
    List<DemoFamily> others =
        first(families.stream().filter(f -> !near.contains(f)), wanted - wanted / 2);
    return sheets(Stream.concat(near.stream(), others.stream()).toList());
  }

  private static List<DemoFamily> first(Stream<DemoFamily> from, int wanted) {
    List<DemoFamily> taken = new ArrayList<>();
    int[] children = {0};
    from.takeWhile(family -> children[0] < wanted)
        .forEach(
            family -> {
              children[0] += family.children.size();
              taken.add(family);
            });
    return taken;
  }

  private static List<String> line(ProfileUnit unit) {
    return new SheetLine(Sheet.UNITS)
        .put("key", unit.key())
        .put("name", unit.name())
        .put("kind", unit.kind())
        .put("area", unit.area())
        .put("parent", unit.above())
        .put("active", true)
        .cells();
  }
}
