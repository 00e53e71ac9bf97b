package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.SheetRow;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Staff: each person once, each username once and nobody else's, and units that exist. */
final class StaffRules implements SheetRules {
  private final Known known;
  private final UnitRules units;
  private final Faults faults;
  private final Set<String> refs = new HashSet<>();
  private final Set<String> usernames = new HashSet<>();

  StaffRules(Known known, UnitRules units, Faults faults) {
    this.known = known;
    this.units = units;
    this.faults = faults;
  }

  @Override
  public void row(SheetRow row) {
    String ref = row.get("ref");
    if (!ref.isEmpty() && !refs.add(ref)) {
      faults.add(row.fault("ref", FaultCode.DUPLICATE_REF));
    }
    String username = row.get("username").toLowerCase(Locale.ROOT);
    Optional<String> owner = known.accountNamed(username);
    if (!username.isEmpty() && !usernames.add(username)) {
      faults.add(row.fault("username", FaultCode.USERNAME_TWICE));
    } else if (owner.isPresent() && !owner.get().equals(ref)) {
      faults.add(row.fault("username", FaultCode.USERNAME_TAKEN));
    }
    for (String unit : row.several("units")) {
      if (!units.exists(unit)) {
        faults.add(row.fault("units", FaultCode.UNKNOWN_UNIT, unit));
      }
    }
  }
}
