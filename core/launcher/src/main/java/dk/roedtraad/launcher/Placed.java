package dk.roedtraad.launcher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A tenant and what became of it at this start.
 *
 * @param database null as long as it has none, which parks it
 * @param applied migration folders that are complete
 * @param unavailable modules it has switched off that could not be installed, and why
 */
record Placed(
    Tenant tenant,
    @Nullable TenantDatabase database,
    List<String> applied,
    Map<String, String> unavailable) {

  static Placed nowhere(Tenant tenant) {
    return new Placed(tenant, null, List.of(), Map.of());
  }

  Placed in(TenantDatabase place) {
    return new Placed(tenant, place, applied, unavailable);
  }

  Placed parked(String reason) {
    return new Placed(tenant.withProblem(reason), database, applied, unavailable);
  }

  boolean ready() {
    return database != null && !tenant.parked();
  }

  /** A module that failed matters to those who use it; without its core no tenant can run. */
  Placed after(Migrator.Outcome outcome) {
    Tenant judged = tenant;
    Map<String, String> missing = new TreeMap<>(outcome.failed());
    missing.keySet().removeIf(this::needs);
    for (String folder : outcome.failed().keySet()) {
      if (needs(folder)) {
        judged = judged.withProblem(Reasons.migration(folder, outcome.failed().get(folder)));
      }
    }
    return new Placed(judged, database, outcome.applied(), missing);
  }

  private boolean needs(String folder) {
    return Migrations.RESERVED.contains(folder) || tenant.modules().contains(folder);
  }
}
