package dk.roedtraad.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Creates the database of the platform on one server and a place for each tenant in it. Holds a
 * lock while it is open, so that two nodes that start together do not provision together.
 */
final class Provisioner implements AutoCloseable {

  static final String DATABASE = "roedtraad";
  static final String NOBODY = "rt_none";
  static final String MIGRATOR = "rt_migrator";

  private static final int OLDEST_VERSION = 15;
  private static final long LOCK = 0x526f6564;

  private final DatabaseAccess server;
  private final Secrets secrets;
  private final Connection connection;
  private final Sql sql;

  private Provisioner(DatabaseAccess server, Secrets secrets, Connection connection) {
    this.server = server;
    this.secrets = secrets;
    this.connection = connection;
    this.sql = new Sql(connection);
  }

  /**
   * Opens the server and makes the database ready for tenants.
   *
   * @throws SQLException if the server cannot be reached or refuses
   */
  static Provisioner open(DatabaseAccess server, Secrets secrets) throws SQLException {
    secrets.password("none.password");
    secrets.save();
    try (Connection maintenance = server.connect()) {
      Sql sql = new Sql(maintenance);
      sql.list("select pg_advisory_lock(?)", LOCK);
      createDatabase(sql, secrets);
    }
    Connection connection = server.connect(DATABASE);
    Provisioner provisioner = new Provisioner(server, secrets, connection);
    try {
      provisioner.sql.list("select pg_advisory_lock(?)", LOCK);
      provisioner.prepareDatabase();
      return provisioner;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  DatabaseAccess server() {
    return server;
  }

  Sql sql() {
    return sql;
  }

  /** Makes sure that the tenant's schema and logins are there and closed as they must be. */
  TenantDatabase place(Tenant tenant) throws SQLException {
    String hex = sql.one("select hex from plat.tenant where id = ?", tenant.id()).orElse(null);
    if (hex == null) {
      hex = Secrets.newHex();
      sql.update(
          "insert into plat.tenant (id, hex, kind) values (?, ?, ?)",
          tenant.id(),
          hex,
          tenant.kind());
    }
    String password = secrets.password("tenant." + tenant.id() + ".password");
    TenantDatabase place =
        new TenantDatabase(server, hex, password, EncryptionKey.of(tenant, secrets, sql));
    secrets.save();
    new TenantRoles(sql, place).ensure();
    return place;
  }

  void status(Tenant tenant, boolean ready) throws SQLException {
    sql.update(
        "update plat.tenant set status = ? where id = ? and status <> ?",
        ready ? "ready" : "parked",
        tenant.id(),
        ready ? "ready" : "parked");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static void createDatabase(Sql sql, Secrets secrets) throws SQLException {
    int version = Integer.parseInt(sql.one("show server_version_num").orElse("0")) / 10_000;
    if (version < OLDEST_VERSION) {
      throw new LaunchFailure(
          "PostgreSQL "
              + version
              + " lets a role grant itself to others: use PostgreSQL "
              + OLDEST_VERSION
              + " or newer.");
    }
    if (!sql.is(
        "exists (select from pg_roles where rolname = current_user"
            + " and (rolsuper or (rolcreaterole and rolcreatedb)))")) {
      throw new LaunchFailure(
          "Give the login in roedtraad.db.user the rights CREATEROLE and CREATEDB.");
    }
    ensureRole(sql, NOBODY, "login noinherit connection limit 20");
    ensureRole(sql, MIGRATOR, "nologin");
    sql.run(
        "alter role " + NOBODY + " password '" + secrets.password("none.password") + "'",
        "alter role " + NOBODY + " set search_path = ''",
        "alter role " + NOBODY + " set statement_timeout = '5s'");
    if (!sql.is("exists (select from pg_database where datname = ?)", DATABASE)) {
      sql.run(
          "create database "
              + DATABASE
              + " template template0 encoding 'UTF8' lc_collate 'C' lc_ctype '"
              + unicodeCtype(sql)
              + "'");
    }
    sql.run("revoke all on database " + DATABASE + " from public");
    if (sql.is("(select rolsuper from pg_roles where rolname = current_user)")) {
      sql.run("revoke all on database postgres, template1 from public");
    }
  }

  /** Plain C would neither lower nor search the letters æ, ø and å. */
  private static String unicodeCtype(Sql sql) throws SQLException {
    return sql.one(
            "select collcollate from pg_collation where collprovider = 'c'"
                + " and lower(replace(collcollate, '-', '')) in"
                + " ('c.utf8', 'da_dk.utf8', 'en_us.utf8', 'en_gb.utf8')"
                + " order by lower(collcollate) limit 1")
        .orElse("C.UTF-8");
  }

  private static void ensureRole(Sql sql, String role, String attributes) throws SQLException {
    if (!sql.is("exists (select from pg_roles where rolname = ?)", role)) {
      sql.run("create role " + role);
    }
    sql.run("alter role " + role + " " + attributes);
  }

  private void prepareDatabase() throws SQLException {
    if (!sql.is("lower('ÆØÅ') = 'æøå'")) {
      throw new LaunchFailure(
          "The database "
              + DATABASE
              + " does not know Danish letters: create it with LC_CTYPE 'C.UTF-8' and start again.");
    }
    sql.run(
        "set client_min_messages = warning",
        "grant connect on database " + DATABASE + " to " + NOBODY);
    sql.runResource("database.sql");
    if (sql.is("(select rolsuper from pg_roles where rolname = current_user)")) {
      sql.runResource("hardening.sql");
    } else {
      System.err.println(
          "Only a superuser can hide PostgreSQL's catalogue: tenants can see each other's opaque"
              + " schema names and row counts, not their data. The operator guide says what else.");
    }
  }

  List<String> tenantsOnServer() throws SQLException {
    return sql.list("select id from plat.tenant order by id");
  }
}
