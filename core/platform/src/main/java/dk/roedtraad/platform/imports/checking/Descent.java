package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parents who are children of the file themselves, as a mother of sixteen is. The only place where
 * somebody could come out as their own grandmother.
 */
final class Descent {
  private final Faults faults;
  private final Map<String, List<String>> parents = new LinkedHashMap<>();
  private final Map<String, SheetRow> rows = new HashMap<>();

  Descent(Faults faults) {
    this.faults = faults;
  }

  void add(String child, String parent, SheetRow row) {
    if (child.equals(parent)) {
      faults.add(row.fault("adult", FaultCode.OWN_PARENT));
      return;
    }
    parents.computeIfAbsent(child, each -> new ArrayList<>(2)).add(parent);
    rows.put(child + ' ' + parent, row);
  }

  /** Every relation whose parent descends from its child. */
  void finish() {
    rows.forEach(
        (pair, row) -> {
          String child = pair.substring(0, pair.indexOf(' '));
          String parent = pair.substring(pair.indexOf(' ') + 1);
          if (ancestors(parent).contains(child)) {
            faults.add(row.fault("adult", FaultCode.FAMILY_CYCLE, child));
          }
        });
  }

  private Set<String> ancestors(String of) {
    Set<String> found = new HashSet<>();
    List<String> next = new ArrayList<>(List.of(of));
    while (!next.isEmpty()) {
      String at = next.remove(next.size() - 1);
      for (String parent : parents.getOrDefault(at, List.of())) {
        if (found.add(parent)) {
          next.add(parent);
        }
      }
    }
    return found;
  }
}
