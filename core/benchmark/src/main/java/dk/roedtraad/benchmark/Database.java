package dk.roedtraad.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The superuser's connection, bound to one tenant's schema. */
final class Database implements AutoCloseable {
  private final Connection connection;

  Database(String url, String password, String schema) throws SQLException {
    String server = url.replaceAll("\\?.*", "");
    connection = DriverManager.getConnection(server, "postgres", password);
    run("set search_path = " + schema + ", ext");
  }

  Connection connection() {
    return connection;
  }

  void run(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The first column of every row, as text. */
  List<String> list(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  /** The one value that the question answers. */
  String one(String sql) throws SQLException {
    return list(sql).get(0);
  }

  int number(String sql) throws SQLException {
    return Integer.parseInt(one(sql));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
