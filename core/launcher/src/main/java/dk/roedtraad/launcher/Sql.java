package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Statements on a provisioner's connection. Values are parameters; names come from this package.
 */
final class Sql {

  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  void run(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  void runResource(String name) throws SQLException {
    try (InputStream in = Sql.class.getResourceAsStream("/provision/" + name)) {
      run(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int update(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  Optional<String> one(String sql, Object... parameters) throws SQLException {
    return list(sql, parameters).stream().findFirst();
  }

  boolean is(String condition, Object... parameters) throws SQLException {
    return one("select (" + condition + ")::text", parameters).filter("true"::equals).isPresent();
  }

  /** First column of every row; rows where it is null are left out. */
  List<String> list(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<String> result = new ArrayList<>();
      while (rows.next()) {
        String value = rows.getString(1);
        if (!rows.wasNull()) {
          result.add(value);
        }
      }
      return result;
    }
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
