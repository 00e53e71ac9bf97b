package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.SheetRow;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Enrolments: a child and a unit that exist, once from one day, not before birth and not in a
 * distant future.
 */
final class EnrolmentRules implements SheetRules {
  private static final int FARTHEST_YEARS = 3;

  private final ChildRules children;
  private final UnitRules units;
  private final LocalDate today;
  private final Faults faults;
  private final Set<String> seen = new HashSet<>();

  EnrolmentRules(ChildRules children, UnitRules units, LocalDate today, Faults faults) {
    this.children = children;
    this.units = units;
    this.today = today;
    this.faults = faults;
  }

  @Override
  public void row(SheetRow row) {
    String child = row.get("child");
    String unit = row.get("unit");
    if (!child.isEmpty() && !children.exists(child)) {
      faults.add(row.fault("child", FaultCode.UNKNOWN_CHILD));
    }
    if (!unit.isEmpty() && !units.exists(unit)) {
      faults.add(row.fault("unit", FaultCode.UNKNOWN_UNIT, unit));
    }
    if (!row.has("valid_from")) {
      return;
    }
    if (!seen.add(child + ' ' + unit + ' ' + row.get("valid_from"))) {
      faults.add(row.fault("unit", FaultCode.DUPLICATE_ENROLMENT));
    }
    Periods.check(row, "valid_from", "valid_to", faults);
    Optional<LocalDate> from = row.date("valid_from");
    Optional<LocalDate> born = children.born(child);
    if (from.isPresent() && born.isPresent() && from.get().isBefore(born.get())) {
      faults.add(row.fault("valid_from", FaultCode.ENROLMENT_BEFORE_BIRTH, born.get().toString()));
    }
    if (from.isPresent() && from.get().isAfter(today.plusYears(FARTHEST_YEARS))) {
      faults.add(row.fault("valid_from", FaultCode.ENROLMENT_TOO_FAR));
    }
  }
}
