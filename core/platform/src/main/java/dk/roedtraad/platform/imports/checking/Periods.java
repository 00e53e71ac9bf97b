package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.SheetRow;
import java.time.LocalDate;
import java.util.Optional;

/** A period ends on or after the day it begins; either day may be left open. */
final class Periods {
  private Periods() {}

  static void check(SheetRow row, String from, String to, Faults faults) {
    Optional<LocalDate> begins = row.date(from);
    Optional<LocalDate> ends = row.date(to);
    if (begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get())) {
      faults.add(row.fault(to, FaultCode.PERIOD_REVERSED, begins.get().toString()));
    }
  }
}
