package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.SheetRow;
import dk.roedtraad.platform.security.Cpr;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who is whose parent and who has custody: of people that exist, once per pair, and possible. */
final class CustodyRules implements SheetRules {
  private static final int YOUNGEST_PARENT_YEARS = 11;

  private final ChildRules children;
  private final AdultRules adults;
  private final Faults faults;
  private final Descent descent;
  private final Set<String> pairs = new HashSet<>();

  CustodyRules(ChildRules children, AdultRules adults, Faults faults) {
    this.children = children;
    this.adults = adults;
    this.faults = faults;
    this.descent = new Descent(faults);
  }

  @Override
  public void row(SheetRow row) {
    String child = row.get("child");
    String adult = row.get("adult");
    if (!child.isEmpty() && !children.exists(child)) {
      faults.add(row.fault("child", FaultCode.UNKNOWN_CHILD));
    }
    if (!adult.isEmpty() && !adults.exists(adult)) {
      faults.add(row.fault("adult", FaultCode.UNKNOWN_ADULT));
    }
    if (!child.isEmpty() && !adult.isEmpty()) {
      if (!pairs.add(child + ' ' + adult)) {
        faults.add(row.fault("adult", FaultCode.DUPLICATE_RELATION, child));
      }
      related(row, child, adult);
    }
    Periods.check(row, "custody_from", "custody_to", faults);
    if (row.has("custody")
        && !row.yes("custody")
        && row.has("custody_from")
        && !row.has("custody_to")) {
      faults.add(row.fault("custody_from", FaultCode.CUSTODY_DATES_WITHOUT_CUSTODY));
    }
  }

  @Override
  public void finish() {
    descent.finish();
  }

  private void related(SheetRow row, String child, String adult) {
    Optional<Cpr> cpr = adults.cprOf(adult);
    Optional<String> adultAsChild =
        cpr.flatMap(children::withCpr).or(() -> Optional.of(adult).filter(children::exists));
    adultAsChild.ifPresent(same -> descent.add(child, same, row));
    Optional<LocalDate> born = children.born(child);
    Optional<LocalDate> parentBorn = cpr.flatMap(Cpr::bornOn);
    boolean ofTheBody = row.get("kind").equals("MOTHER") || row.get("kind").equals("FATHER");
    if (ofTheBody && born.isPresent() && parentBorn.isPresent()) {
      if (parentBorn.get().plusYears(YOUNGEST_PARENT_YEARS).isAfter(born.get())) {
        faults.add(row.fault("adult", FaultCode.PARENT_TOO_YOUNG, parentBorn.get().toString()));
      }
    }
  }
}
