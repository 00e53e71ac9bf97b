package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.SheetRow;
import dk.roedtraad.platform.security.Cpr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Children: each once, with a birth that can be, siblings and households that exist. */
final class ChildRules implements SheetRules {
  private final Known known;
  private final AdultRules adults;
  private final Faults faults;
  private final CprRules cprs;
  private final BirthRules births;
  private final Set<String> refs = new HashSet<>();
  private final Map<String, LocalDate> born = new HashMap<>();
  private final List<SheetRow> referring = new ArrayList<>();
  private boolean unread;

  ChildRules(Known known, AdultRules adults, LocalDate today, Faults faults) {
    this.known = known;
    this.adults = adults;
    this.faults = faults;
    this.cprs = new CprRules(known::childWith, faults);
    this.births = new BirthRules(today, faults);
  }

  boolean exists(String ref) {
    return unread || refs.contains(ref) || known.child(ref);
  }

  /** Known for children of this file only. */
  Optional<LocalDate> born(String ref) {
    return Optional.ofNullable(born.get(ref));
  }

  /** The child of this file with this number. */
  Optional<String> withCpr(Cpr cpr) {
    return cprs.refOf(cpr);
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
    births.row(row, cprs.row(row)).ifPresent(day -> born.put(ref, day));
    if (row.has("siblings") || row.has("households")) {
      referring.add(row);
    }
  }

  @Override
  public void finish() {
    for (SheetRow row : referring) {
      for (String sibling : row.several("siblings")) {
        if (sibling.equals(row.get("ref"))) {
          faults.add(row.fault("siblings", FaultCode.OWN_SIBLING));
        } else if (!exists(sibling)) {
          faults.add(row.fault("siblings", FaultCode.UNKNOWN_SIBLING, sibling));
        }
      }
      for (String household : row.several("households")) {
        if (!adults.household(household)) {
          faults.add(row.fault("households", FaultCode.UNKNOWN_HOUSEHOLD, household));
        }
      }
    }
  }
}
