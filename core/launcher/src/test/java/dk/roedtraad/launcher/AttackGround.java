package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Three tenants, each with a secret of its own in a table, in the statistics, in a running session
 * and in a large object. Shows everything a session ever gets to see.
 */
final class AttackGround implements AutoCloseable {

  static final List<String> TENANTS = List.of("andeby", "mosby", "testby");

  private final Platform platform;
  private final Map<String, TenantDatabase> places = new LinkedHashMap<>();
  private final Map<String, Connection> victims = new LinkedHashMap<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Connection provisioner;

  AttackGround(Path root) throws SQLException {
    this(new TestPlatform(root));
  }

  AttackGround(TestPlatform bare) throws SQLException {
    TestPlatform test = bare.module("alfa").module("beta");
    TENANTS.forEach(test::tenant);
    platform = test.prepare();
    provisioner = TestPlatform.provisioner(platform);
    for (String tenant : TENANTS) {
      TenantDatabase place = TestPlatform.database(platform, tenant);
      places.put(tenant, place);
      Connection victim = TestPlatform.app(place);
      victims.put(tenant, victim);
      Sql sql = new Sql(victim);
      for (int i = 0; i < 20; i++) {
        sql.update("insert into child (name) values (?)", canary(tenant));
      }
      sql.update("insert into audit_event (text) values (?)", canary(tenant));
      sql.list("select '" + canary(tenant) + "'");
      values.put(tenant + ".pid", sql.one("select pg_backend_pid()").orElseThrow());
      values.put(
          tenant + ".lo",
          new Sql(provisioner)
              .one("select lo_from_bytea(0, ?::bytea)", canary(tenant))
              .orElseThrow());
    }
    new Sql(provisioner).run("analyze");
  }

  static String canary(String tenant) {
    return "CANARY of " + tenant;
  }

  static String victimOf(String tenant) {
    return TENANTS.get((TENANTS.indexOf(tenant) + 1) % TENANTS.size());
  }

  TenantDatabase place(String tenant) {
    return Objects.requireNonNull(places.get(tenant));
  }

  Sql provisioner() {
    return new Sql(provisioner);
  }

  /** The login a request without a tenant gets. */
  Connection nobody() throws SQLException {
    Properties config = new Properties();
    try (Reader reader =
        Files.newBufferedReader(platform.configDir().resolve(ConfigDirectory.FILE))) {
      config.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return DriverManager.getConnection(
        config.getProperty("platform.db.url"),
        config.getProperty("platform.db.user"),
        config.getProperty("platform.db.password"));
  }

  List<Isolation.Violation> violations() throws SQLException {
    return Isolation.violations(provisioner);
  }

  /** The text of an attack, aimed by one tenant at the next. */
  String aimed(String sql, String attacker) {
    String victim = victimOf(attacker);
    return sql.replace("{other_role}", place(victim).appRole())
        .replace("{other_owner}", place(victim).ownerRole())
        .replace("{other_pid}", values.getOrDefault(victim + ".pid", "0"))
        .replace("{large_object}", values.getOrDefault(victim + ".lo", "0"))
        .replace("{other}", place(victim).schema())
        .replace("{own_role}", place(attacker).appRole())
        .replace("{own_hex}", place(attacker).hex())
        .replace("{own}", place(attacker).schema());
  }

  /** Everything a session saw. */
  record Seen(String text, List<String> errors) {

    boolean denied() {
      return !errors.isEmpty();
    }
  }

  /** As text of its own, or behind a harmless query with a parameter, as an injection would be. */
  Seen run(String attacker, String sql, boolean stacked) throws SQLException {
    StringBuilder seen = new StringBuilder();
    List<String> errors = new ArrayList<>();
    try (Connection connection = TestPlatform.app(place(attacker))) {
      try (PreparedStatement statement =
          connection.prepareStatement(
              stacked ? "select count(*) from child where name = ?; " + sql : sql)) {
        if (stacked) {
          statement.setString(1, "x");
        }
        statement.setQueryTimeout(60);
        readAll(statement, statement.execute(), seen);
      } catch (SQLException e) {
        errors.add(e.getSQLState() + " " + e.getMessage());
        seen.append(e.getMessage());
      }
      for (SQLWarning w = connection.getWarnings(); w != null; w = w.getNextWarning()) {
        seen.append(w.getMessage());
      }
      PGNotification[] notifications = connection.unwrap(PGConnection.class).getNotifications();
      for (PGNotification notification : notifications) {
        seen.append(notification.getParameter());
      }
    }
    return new Seen(seen.toString(), errors);
  }

  /** Every row of every table of a tenant's schema, as text. */
  String contents(String tenant) throws SQLException {
    StringBuilder all = new StringBuilder();
    for (String table :
        provisioner()
            .list(
                "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = ?",
                place(tenant).schema())) {
      all.append(provisioner().list("select t::text from " + table + " t"));
    }
    return all.toString();
  }

  /** What the application would find if it took a session now. */
  List<String> namesSeenBy(String tenant) throws SQLException {
    try (Connection connection = TestPlatform.app(place(tenant))) {
      return new Sql(connection).list("select distinct name from child");
    }
  }

  boolean victimStillThere(String tenant) throws SQLException {
    return new Sql(Objects.requireNonNull(victims.get(tenant)))
        .is("(select count(*) from child) = 20");
  }

  void putRight(String tenant) throws SQLException {
    new TenantRoles(provisioner(), place(tenant)).ensure();
  }

  private static void readAll(Statement statement, boolean first, StringBuilder seen)
      throws SQLException {
    boolean result = first;
    while (true) {
      if (result) {
        try (ResultSet rows = statement.getResultSet()) {
          while (rows.next()) {
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              seen.append(rows.getString(i)).append('\n');
            }
          }
        }
      } else if (statement.getUpdateCount() == -1) {
        return;
      }
      result = statement.getMoreResults();
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection victim : victims.values()) {
      victim.close();
    }
    provisioner.close();
    platform.close();
  }
}
