package dk.roedtraad.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server and a login on it.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/database?options}
 * @param user login name
 * @param password its password
 */
public record DatabaseAccess(String url, String user, String password) {

  private static final Pattern ADDRESS =
      Pattern.compile("(jdbc:postgresql://[^/?]+)(?:/([^?]*))?(?:\\?(.*))?");

  public DatabaseAccess {
    if (!ADDRESS.matcher(url).matches()) {
      throw new LaunchFailure(
          "The database address \""
              + url
              + "\" is not understood: write it as jdbc:postgresql://host:port/.");
    }
  }

  /** Opens a connection to the database named in the address, or to {@code postgres}. */
  Connection connect() throws SQLException {
    return connect(database());
  }

  /**
   * Opens a connection to another database of the same server. Its search path is empty: name every
   * table with its schema.
   */
  public Connection connect(String database) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("connectTimeout", "5");
    // A provisioner that looked a name up in a tenant's schema could be made to run the tenant's
    // code.
    login.setProperty("options", "-c search_path=pg_catalog");
    login.setProperty("ApplicationName", "roedtraad-launcher");
    return DriverManager.getConnection(urlOf(database, ""), login);
  }

  /** The address of a database on this server, with options added to those already given. */
  String urlOf(String database, String options) {
    Matcher parts = parts();
    String given = parts.group(3) == null ? "" : parts.group(3);
    String all = given.isEmpty() || options.isEmpty() ? given + options : given + "&" + options;
    return parts.group(1) + "/" + database + (all.isEmpty() ? "" : "?" + all);
  }

  DatabaseAccess as(String otherUser, String otherPassword) {
    return new DatabaseAccess(url, otherUser, otherPassword);
  }

  private String database() {
    String named = parts().group(2);
    return named == null || named.isEmpty() ? "postgres" : named;
  }

  private Matcher parts() {
    Matcher matcher = ADDRESS.matcher(url);
    if (!matcher.matches()) {
      throw new IllegalStateException(url);
    }
    return matcher;
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
