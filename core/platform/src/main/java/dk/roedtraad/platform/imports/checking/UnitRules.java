package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.SheetRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Units: each key once, above each unit one that exists, and no unit above itself. */
final class UnitRules implements SheetRules {
  private final Known known;
  private final Faults faults;
  private final Set<String> keys = new HashSet<>();
  private final Map<String, String> above = new HashMap<>();
  private final Map<String, SheetRow> withParent = new LinkedHashMap<>();
  private boolean unread;

  UnitRules(Known known, Faults faults) {
    this.known = known;
    this.faults = faults;
  }

  boolean exists(String key) {
    return unread || keys.contains(key) || known.unit(key);
  }

  @Override
  public void notRead() {
    unread = true;
  }

  @Override
  public void row(SheetRow row) {
    String key = row.get("key");
    if (!key.isEmpty() && !keys.add(key)) {
      faults.add(row.fault("key", FaultCode.DUPLICATE_REF));
    } else if (row.has("parent")) {
      above.put(key, row.get("parent"));
      withParent.put(key, row);
    } else {
      above.put(key, "");
    }
    boolean external = row.get("kind").equals("EXTERNAL");
    if (row.has("kind") && row.has("area") && external != row.get("area").equals("EXTERNAL")) {
      faults.add(row.fault("area", FaultCode.KIND_AND_AREA));
    }
  }

  @Override
  public void finish() {
    withParent.forEach(this::lookUp);
  }

  private void lookUp(String key, SheetRow row) {
    if (!exists(row.get("parent"))) {
      faults.add(row.fault("parent", FaultCode.UNKNOWN_PARENT_UNIT));
      return;
    }
    Set<String> passed = new HashSet<>();
    String at = key;
    while (!at.isEmpty() && passed.add(at)) {
      String next = above.get(at);
      at = next == null ? known.unitAbove(at).orElse("") : next;
    }
    if (at.equals(key)) {
      faults.add(row.fault("parent", FaultCode.UNIT_CYCLE, key));
    }
  }
}
