package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.SheetRow;
import dk.roedtraad.platform.security.Cpr;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One number, one person: within a sheet and against those already known. */
final class CprRules {
  private final Function<Cpr, Optional<String>> owner;
  private final Faults faults;
  private final Map<String, String> refs = new HashMap<>();

  CprRules(Function<Cpr, Optional<String>> owner, Faults faults) {
    this.owner = owner;
    this.faults = faults;
  }

  /** The row's number, if it has one. */
  Optional<Cpr> row(SheetRow row) {
    if (!row.has("cpr")) {
      return Optional.empty();
    }
    Cpr cpr = new Cpr(row.get("cpr"));
    String ref = row.get("ref");
    String before = refs.putIfAbsent(cpr.digits(), ref);
    Optional<String> taken = owner.apply(cpr);
    if (before != null) {
      faults.add(row.fault("cpr", FaultCode.DUPLICATE_CPR, before));
    } else if (taken.isPresent() && !taken.get().equals(ref)) {
      faults.add(row.fault("cpr", FaultCode.CPR_TAKEN, taken.get()));
    }
    return Optional.of(cpr);
  }

  /** Whose the number is in this file; empty when nobody's. */
  Optional<String> refOf(Cpr cpr) {
    return Optional.ofNullable(refs.get(cpr.digits()));
  }
}
