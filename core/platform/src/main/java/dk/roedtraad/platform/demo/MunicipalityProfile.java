package dk.roedtraad.platform.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What a demo municipality is to look like.
 *
 * @param children at least this many; the last family is not cut in two
 * @param staff how many people work there
 * @param seed the same gives the same people
 * @param today ages are counted from here, so a fixed day gives a fixed file
 * @param towns where people live
 * @param units what the municipality consists of, those above before those below
 */
public record MunicipalityProfile(
    int children,
    int staff,
    long seed,
    LocalDate today,
    List<Town> towns,
    List<ProfileUnit> units) {

  /** A postal district. */
  public record Town(String postalCode, String name) {}

  /**
   * One unit, in the words of the import's sheet of units.
   *
   * @param kind such as "skole"
   * @param area such as "almen"
   * @param above the key of the unit above, or the empty text
   */
  public record ProfileUnit(String key, String name, String kind, String area, String above) {}

  /** The same municipality with fewer or more people. */
  public MunicipalityProfile sized(int otherChildren, int otherStaff) {
    return new MunicipalityProfile(otherChildren, otherStaff, seed, today, towns, units);
  }

  List<ProfileUnit> unitsOf(String kind) {
    return units.stream().filter(unit -> unit.kind().equals(kind)).toList();
  }
}
