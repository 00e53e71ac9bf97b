package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.SheetRow;
import dk.roedtraad.platform.security.Cpr;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adults: each once; those of one household give one address, and give all of it. */
final class AdultRules implements SheetRules {
  private final Known known;
  private final Faults faults;
  private final CprRules cprs;
  private final Set<String> refs = new HashSet<>();
  private final Map<String, Cpr> numbers = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();
  private boolean unread;

  AdultRules(Known known, Faults faults) {
    this.known = known;
    this.faults = faults;
    this.cprs = new CprRules(known::adultWith, faults);
  }

  boolean exists(String ref) {
    return unread || refs.contains(ref) || known.adult(ref);
  }

  boolean household(String ref) {
    return unread || addresses.containsKey(ref) || known.household(ref);
  }

  /** The number of an adult of this file. */
  Optional<Cpr> cprOf(String ref) {
    return Optional.ofNullable(numbers.get(ref));
  }

  @Override
  public void notRead() {
    unread = true;
  }

  @Override
  public void row(SheetRow row) {
    String ref = row.get("ref");
    if (!ref.isEmpty() && !refs.add(ref)) {
      faults.add(row.fault("ref", FaultCode.DUPLICATE_REF));
    }
    cprs.row(row).ifPresent(cpr -> numbers.put(ref, cpr));
    boolean any = row.has("street") || row.has("postal_code") || row.has("city");
    boolean all =
        row.has("street") && row.has("postal_code") && row.has("city") && row.has("household");
    if (any && !all) {
      faults.add(row.fault(firstMissing(row), FaultCode.ADDRESS_INCOMPLETE));
    }
    if (row.has("household")) {
      String address =
          any ? row.get("street") + ", " + row.get("postal_code") + " " + row.get("city") : "";
      String before =
          addresses.merge(
              row.get("household"), address, (one, other) -> one.isEmpty() ? other : one);
      if (!address.isEmpty() && !before.equals(address)) {
        faults.add(row.fault("street", FaultCode.ADDRESS_DIFFERS, before));
      }
    }
  }

  private static String firstMissing(SheetRow row) {
    for (String field : new String[] {"household", "street", "postal_code"}) {
      if (!row.has(field)) {
        return field;
      }
    }
    return "city";
  }
}
