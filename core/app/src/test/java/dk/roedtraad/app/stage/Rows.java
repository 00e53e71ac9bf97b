package dk.roedtraad.app.stage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Plain rows for fixtures and for looking: one connection for each call, closed after it. */
public final class Rows {
  private final Supplier<Connection> door;

  /**
   * @param door opens a connection each time it is asked
   */
  public Rows(Supplier<Connection> door) {
    this.door = door;
  }

  /** Puts a row in; an {@code id} is made when the values have none, and answered. */
  public UUID insert(String table, Object... namesAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    String columns = String.join(", ", values.keySet());
    String marks = "?" + ", ?".repeat(values.size() - 1);
    run(
        "insert into " + table + " (" + columns + ") values (" + marks + ")",
        values.values().toArray());
    return values.get("id") instanceof UUID id ? id : null;
  }

  /** The same, with an id of its own. */
  public UUID insertWithId(String table, Object... namesAndValues) {
    Object[] all = new Object[namesAndValues.length + 2];
    all[0] = "id";
    all[1] = UUID.randomUUID();
    System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
    return insert(table, all);
  }

  public int run(String sql, Object... args) {
    try (Connection connection = door.get();
        PreparedStatement statement = filled(connection, sql, args)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of every row, as text. */
  public List<String> texts(String sql, Object... args) {
    try (Connection connection = door.get();
        PreparedStatement statement = filled(connection, sql, args);
        ResultSet rows = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public String text(String sql, Object... args) {
    List<String> found = texts(sql, args);
    if (found.isEmpty()) {
      throw new IllegalStateException("no row: " + sql);
    }
    return found.get(0);
  }

  public long count(String sql, Object... args) {
    return Long.parseLong(text(sql, args));
  }

  public UUID id(String sql, Object... args) {
    return UUID.fromString(text(sql, args));
  }

  private static PreparedStatement filled(Connection connection, String sql, Object[] args)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < args.length; i++) {
      Object value = args[i];
      if (value instanceof Instant time) {
        value = time.atOffset(ZoneOffset.UTC);
      } else if (value instanceof Enum<?> constant) {
        value = constant.name();
      }
      statement.setObject(i + 1, value);
    }
    return statement;
  }
}
