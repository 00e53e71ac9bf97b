package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.SheetRow;
import dk.roedtraad.platform.security.Cpr;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a child was or will be born: from its own column, from the CPR number, or expected. */
final class BirthRules {
  /** Support can go on until the 23rd birthday. */
  private static final int OLDEST_YEARS = 23;

  private static final int PREGNANCY_DAYS = 294;
  private static final int OVERDUE_DAYS = 28;

  private final LocalDate today;
  private final Faults faults;

  BirthRules(LocalDate today, Faults faults) {
    this.today = today;
    this.faults = faults;
  }

  /** The day the child was born; empty when it is not born yet or the day cannot be told. */
  Optional<LocalDate> row(SheetRow row, Optional<Cpr> cpr) {
    Optional<LocalDate> written = row.date("born_on");
    Optional<LocalDate> numbered = cpr.flatMap(Cpr::bornOn);
    if (written.isPresent() && numbered.isPresent() && !written.equals(numbered)) {
      faults.add(row.fault("born_on", FaultCode.CPR_BIRTH_DIFFERS, numbered.get().toString()));
    }
    Optional<LocalDate> born = written.or(() -> numbered);
    FaultCode fault = born.isPresent() ? wrongWith(born.get()) : wrongWithExpected(row);
    if (fault != null) {
      String field =
          born.isPresent() || fault == FaultCode.BIRTH_UNKNOWN ? "born_on" : "expected_on";
      faults.add(row.fault(field, fault));
    }
    return born;
  }

  private @Nullable FaultCode wrongWith(LocalDate born) {
    if (born.isAfter(today)) {
      return FaultCode.BORN_IN_FUTURE;
    }
    return born.plusYears(OLDEST_YEARS).isBefore(today) ? FaultCode.BORN_TOO_LONG_AGO : null;
  }

  private @Nullable FaultCode wrongWithExpected(SheetRow row) {
    Optional<LocalDate> expected = row.date("expected_on");
    if (expected.isEmpty()) {
      return FaultCode.BIRTH_UNKNOWN;
    }
    if (expected.get().isAfter(today.plusDays(PREGNANCY_DAYS))) {
      return FaultCode.EXPECTED_TOO_FAR;
    }
    return expected.get().isBefore(today.minusDays(OVERDUE_DAYS))
        ? FaultCode.EXPECTED_PASSED
        : null;
  }
}
