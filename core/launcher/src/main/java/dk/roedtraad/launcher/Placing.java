package dk.roedtraad.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Takes tenants through provisioning, migration and verification; a failure stays with its tenant.
 */
final class Placing {

  private static final int AT_ONCE = 2;

  private final DatabaseAccess common;
  private final Secrets secrets;
  private final Migrator migrator;
  private final Map<String, Provisioner> servers = new LinkedHashMap<>();

  Placing(DatabaseAccess common, Secrets secrets, Migrations migrations) {
    this.common = common;
    this.secrets = secrets;
    this.migrator = new Migrator(migrations);
  }

  List<Placed> place(List<Tenant> tenants) {
    try {
      servers.put(common.url(), Provisioner.open(common, secrets));
      List<Placed> placed = new ArrayList<>();
      for (Tenant tenant : tenants) {
        placed.add(tenant.parked() ? Placed.nowhere(tenant) : provision(tenant));
      }
      List<Placed> checked = isolated(Verification.compare(migrated(placed)));
      remember(checked);
      return checked;
    } catch (SQLException e) {
      throw Platform.unusable(common, e);
    } finally {
      close();
    }
  }

  private Placed provision(Tenant tenant) {
    Placed nowhere = Placed.nowhere(tenant);
    try {
      return nowhere.in(server(tenant).place(tenant));
    } catch (EncryptionKey.LostKey lost) {
      return nowhere.parked(Reasons.lostKey("secrets.properties"));
    } catch (SQLException | LaunchFailure e) {
      return nowhere.parked(Reasons.unreachable(String.valueOf(e.getMessage())));
    }
  }

  private Provisioner server(Tenant tenant) throws SQLException {
    String url = tenant.databaseUrl() == null ? common.url() : tenant.databaseUrl();
    Provisioner known = servers.get(url);
    if (known != null) {
      return known;
    }
    Provisioner opened =
        Provisioner.open(new DatabaseAccess(url, common.user(), common.password()), secrets);
    servers.put(url, opened);
    return opened;
  }

  private List<Placed> migrated(List<Placed> placed) {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Placed>> running =
          placed.stream().map(one -> threads.submit(() -> migrate(one))).toList();
      List<Placed> result = new ArrayList<>();
      for (Future<Placed> one : running) {
        result.add(one.get());
      }
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("The start was interrupted, start again.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Placed migrate(Placed placed) {
    TenantDatabase place = placed.database();
    if (place == null) {
      return placed;
    }
    try {
      return placed.after(migrator.migrate(placed.tenant(), place));
    } catch (SQLException e) {
      return placed.parked(Reasons.unreachable(String.valueOf(e.getMessage())));
    }
  }

  private List<Placed> isolated(List<Placed> placed) throws SQLException {
    List<Isolation.Violation> violations = new ArrayList<>();
    for (Provisioner server : servers.values()) {
      try (Connection connection = server.server().connect(Provisioner.DATABASE)) {
        violations.addAll(Isolation.violations(connection));
      }
    }
    List<Placed> result = new ArrayList<>(placed);
    for (Isolation.Violation violation : violations) {
      result.replaceAll(
          one ->
              one.database() != null && one.database().hex().equals(violation.hex())
                  ? one.parked(Reasons.notIsolated(violation.detail()))
                  : one);
    }
    return result;
  }

  private void remember(List<Placed> placed) throws SQLException {
    for (Placed one : placed) {
      TenantDatabase place = one.database();
      Provisioner server = place == null ? null : servers.get(place.server().url());
      if (server != null) {
        server.status(one.tenant(), one.ready());
      }
    }
  }

  private void close() {
    for (Provisioner server : servers.values()) {
      try {
        server.close();
      } catch (SQLException alreadyGone) {
        System.err.println(alreadyGone.getMessage());
      }
    }
  }
}
