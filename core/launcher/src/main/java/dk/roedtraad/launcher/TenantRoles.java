package dk.roedtraad.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The two logins and the schema of one tenant. The application's login owns nothing and belongs to
 * no role; the owner's login is open only while migrations run. The schema itself stays with the
 * provisioner: an owner that held it could open it to other tenants.
 */
final class TenantRoles {

  private static final String WRONG_PASSWORD = "28P01";

  private final Sql sql;
  private final boolean superuser;
  private final TenantDatabase place;
  private final String app;
  private final String owner;
  private final String schema;

  TenantRoles(Sql sql, TenantDatabase place) throws SQLException {
    this.sql = sql;
    this.superuser = sql.is("(select rolsuper from pg_roles where rolname = current_user)");
    this.place = place;
    this.app = place.appRole();
    this.owner = place.ownerRole();
    this.schema = place.schema();
  }

  void ensure() throws SQLException {
    boolean created = create(app, "login password '" + place.appPassword() + "'");
    create(owner, "nologin");
    sql.run(
        "alter role " + app + " login noinherit nocreatedb nocreaterole connection limit 8",
        "alter role " + owner + " inherit nocreatedb nocreaterole connection limit 4",
        "grant " + Provisioner.MIGRATOR + " to " + owner);
    configure(app, "15s", "5s");
    configure(owner, "5min", "10s");
    dropForeignMemberships();
    if (!sql.is("exists (select from pg_namespace where nspname = ?)", schema)) {
      sql.run("create schema " + schema);
    }
    sql.run(
        "grant connect on database " + Provisioner.DATABASE + " to " + app + ", " + owner,
        "grant usage on schema ext to " + app + ", " + owner,
        "grant usage on schema " + schema + " to " + app,
        "grant usage, create on schema " + schema + " to " + owner);
    defaultPrivileges();
    if (!created) {
      renewRejectedPassword();
    }
  }

  /**
   * Lets the owner in for one folder of migrations, with a password nobody keeps. Whatever the
   * folder before did to its own login is put right, so that one module cannot stop the next.
   */
  DatabaseAccess openOwner() throws SQLException {
    configure(owner, "5min", "10s");
    String password = Secrets.newPassword();
    sql.run("alter role " + owner + " login password '" + password + "'");
    return place.server().as(owner, password);
  }

  void closeOwner() throws SQLException {
    sql.run("alter role " + owner + " nologin password null");
  }

  private boolean create(String role, String attributes) throws SQLException {
    if (sql.is("exists (select from pg_roles where rolname = ?)", role)) {
      return false;
    }
    sql.run("create role " + role + " " + attributes);
    return true;
  }

  /** A role may change its own defaults, so they are compared and put back at every start. */
  private void configure(String role, String statementTimeout, String lockTimeout)
      throws SQLException {
    List<String> wanted = new ArrayList<>();
    wanted.add("search_path=" + place.searchPath());
    wanted.add("statement_timeout=" + statementTimeout);
    wanted.add("idle_in_transaction_session_timeout=30s");
    wanted.add("lock_timeout=" + lockTimeout);
    if (superuser) {
      // The one limit a session cannot lift by itself: what a sort may write to the disk.
      wanted.add("temp_file_limit=2GB");
    }
    List<String> found =
        sql.list(
            "select unnest(s.setconfig) || case when s.setdatabase = 0 then '' else '!' end"
                + " from pg_db_role_setting s join pg_roles r on r.oid = s.setrole"
                + " where r.rolname = ?",
            role);
    if (found.equals(wanted)) {
      return;
    }
    sql.run(
        "alter role " + role + " reset all",
        "alter role " + role + " in database " + Provisioner.DATABASE + " reset all");
    for (String setting : wanted) {
      int equals = setting.indexOf('=');
      String value = setting.substring(equals + 1);
      String literal = setting.startsWith("search_path") ? value : "'" + value + "'";
      sql.run("alter role " + role + " set " + setting.substring(0, equals) + " = " + literal);
    }
  }

  private void dropForeignMemberships() throws SQLException {
    for (String revoke :
        sql.list(
            "select format('revoke %I from %I', g.rolname, m.rolname) from pg_auth_members a"
                + " join pg_roles g on g.oid = a.roleid join pg_roles m on m.oid = a.member"
                + " where (m.rolname in (?, ?) and g.rolname <> ?)"
                + " or (g.rolname in (?, ?) and m.rolname <> current_user)",
            app, owner, Provisioner.MIGRATOR, app, owner)) {
      sql.run(revoke);
    }
  }

  private void defaultPrivileges() throws SQLException {
    if (!superuser) {
      sql.run("grant " + owner + " to current_user");
    }
    String mine = "alter default privileges for role " + owner;
    String here = mine + " in schema " + schema;
    sql.run(
        mine + " revoke execute on functions from public",
        mine + " revoke usage on types from public",
        here + " grant select, insert, update, delete on tables to " + app,
        here + " grant usage, select on sequences to " + app,
        here + " grant execute on functions to " + app,
        here + " grant usage on types to " + app);
    if (!superuser) {
      sql.run("revoke " + owner + " from current_user");
    }
  }

  /** The file with the passwords was lost, or the role was made to change its own password. */
  private void renewRejectedPassword() throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", app);
    login.setProperty("password", place.appPassword());
    try (Connection probe = DriverManager.getConnection(place.url(), login)) {
      probe.getSchema();
    } catch (SQLException refused) {
      if (!WRONG_PASSWORD.equals(refused.getSQLState())) {
        throw refused;
      }
      sql.run("alter role " + app + " password '" + place.appPassword() + "'");
    }
  }
}
