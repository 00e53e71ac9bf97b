package dk.roedtraad.platform.imports;

import dk.roedtraad.platform.imports.reading.Limits;
import java.time.LocalDate;
import java.util.List;

/** Checking for tests of other packages. */
public final class Checks {
  private Checks() {}

  /**
   * The faults of a file that comes to an empty municipality, under the limits that hold in use.
   */
  public static List<Fault> faults(String name, byte[] bytes, LocalDate today) {
    return Checked.of(name, bytes, MunicipalityInMemory.EMPTY, Limits.USUAL, today).faults().kept();
  }
}
