package dk.roedtraad.platform.data;

import dk.roedtraad.platform.tenant.TenantPools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements for the bound tenant, inside the running transaction when there is one. Parameters are
 * given in order; the text of a statement is always a constant.
 */
@ApplicationScoped
public class Sql {
  @Inject TenantPools pools;

  /** The rows that the question answers, in its order; empty, never null. */
  public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... args) {
    try (Connection connection = connection();
        PreparedStatement statement = prepare(connection, sql, args);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      Row row = new Row(rows);
      while (rows.next()) {
        found.add(reader.read(row));
      }
      return found;
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** The first row that the question answers. */
  public <T> Optional<T> one(String sql, RowReader<T> reader, @Nullable Object... args) {
    List<T> found = list(sql, reader, args);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Changes rows and tells how many. */
  public int run(String sql, @Nullable Object... args) {
    try (Connection connection = connection();
        PreparedStatement statement = prepare(connection, sql, args)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** Changes rows by many sets of values in one go; tells how many by each. */
  public int[] batch(String sql, List<@Nullable Object[]> rows) {
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      StatementCount.add(1);
      for (@Nullable Object[] row : rows) {
        fill(statement, row);
        statement.addBatch();
      }
      return statement.executeBatch();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /**
   * The bound tenant's connection, for what needs more than this class: COPY in the import.
   *
   * @throws SQLException when there is none to be had
   */
  public Connection connection() throws SQLException {
    return pools.connection();
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object[] args) throws SQLException {
    StatementCount.add(1);
    PreparedStatement statement = connection.prepareStatement(sql);
    fill(statement, args);
    return statement;
  }

  private static void fill(PreparedStatement statement, @Nullable Object[] args)
      throws SQLException {
    for (int i = 0; i < args.length; i++) {
      Object value = args[i];
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else if (value instanceof Instant time) {
        statement.setObject(i + 1, time.atOffset(ZoneOffset.UTC));
      } else if (value instanceof Enum<?> constant) {
        statement.setString(i + 1, constant.name());
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }
}
