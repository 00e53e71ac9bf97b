package dk.roedtraad.platform.data;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The row at hand. Columns go by name; {@code text}, {@code integer}, {@code flag} and {@code uuid}
 * expect a value, the {@code maybe} ones answer null for none.
 */
public final class Row {
  private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  public UUID uuid(String column) throws SQLException {
    return present(column, rows.getObject(column, UUID.class));
  }

  public @Nullable UUID maybeUuid(String column) throws SQLException {
    return rows.getObject(column, UUID.class);
  }

  public String text(String column) throws SQLException {
    return present(column, rows.getString(column));
  }

  public @Nullable String maybeText(String column) throws SQLException {
    return rows.getString(column);
  }

  public int integer(String column) throws SQLException {
    return rows.getInt(column);
  }

  public @Nullable Integer maybeInteger(String column) throws SQLException {
    int value = rows.getInt(column);
    return rows.wasNull() ? null : Integer.valueOf(value);
  }

  public long longValue(String column) throws SQLException {
    return rows.getLong(column);
  }

  public boolean flag(String column) throws SQLException {
    return rows.getBoolean(column);
  }

  public @Nullable Boolean maybeFlag(String column) throws SQLException {
    boolean value = rows.getBoolean(column);
    return rows.wasNull() ? null : Boolean.valueOf(value);
  }

  public Instant instant(String column) throws SQLException {
    return present(column, maybeInstant(column));
  }

  public @Nullable Instant maybeInstant(String column) throws SQLException {
    OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  public LocalDate date(String column) throws SQLException {
    return present(column, rows.getObject(column, LocalDate.class));
  }

  public @Nullable LocalDate maybeDate(String column) throws SQLException {
    return rows.getObject(column, LocalDate.class);
  }

  public byte @Nullable [] bytes(String column) throws SQLException {
    return rows.getBytes(column);
  }

  public byte[] sealed(String column) throws SQLException {
    return present(column, rows.getBytes(column));
  }

  public <E extends Enum<E>> E one(Class<E> type, String column) throws SQLException {
    return Enum.valueOf(type, text(column));
  }

  public <E extends Enum<E>> @Nullable E maybeOne(Class<E> type, String column)
      throws SQLException {
    String name = maybeText(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** What the objects of a JSON array are made into, in their order. */
  public <T> List<T> each(String column, Function<JsonObject, T> made) throws SQLException {
    try (JsonReader reader = JSON.createReader(new StringReader(text(column)))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(made).toList();
    }
  }

  private static <T> T present(String column, @Nullable T value) throws SQLException {
    if (value == null) {
      throw new SQLException("no value in " + column);
    }
    return value;
  }
}
