package dk.roedtraad.benchmark.page;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Sends the statements of a recorded page over plain JDBC and reads every column of every row. */
public final class Replay {
  private final List<Sent> all;

  private record Sent(boolean begins, boolean commits, String sql, List<@Nullable String> values) {}

  public Replay(RecordedPage page) {
    all = page.steps().stream().map(Replay::sent).toList();
  }

  /**
   * Sends them all, in the transactions in which they were recorded.
   *
   * @return how many rows were read
   */
  public int run(Connection connection) throws SQLException {
    int rows = 0;
    for (Sent one : all) {
      if (one.begins) {
        connection.setAutoCommit(false);
      } else if (one.commits) {
        connection.commit();
        connection.setAutoCommit(true);
      } else {
        rows += send(connection, one);
      }
    }
    return rows;
  }

  private static Sent sent(Step step) {
    return new Sent(
        step.begins(), step.commits(), step.sql().replaceAll("\\$\\d+", "?"), step.values());
  }

  private static int send(Connection connection, Sent one) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(one.sql)) {
      int place = 1;
      for (String value : one.values) {
        if (value == null) {
          statement.setNull(place, Types.OTHER);
        } else {
          String given = value.equals(Step.FRESH) ? key().toString() : value;
          statement.setObject(place, given, Types.OTHER);
        }
        place++;
      }
      return statement.execute() ? read(statement) : 0;
    }
  }

  private static int read(PreparedStatement statement) throws SQLException {
    int count = 0;
    try (ResultSet rows = statement.getResultSet()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        count++;
        for (int column = 1; column <= columns; column++) {
          rows.getString(column);
        }
      }
    }
    return count;
  }

  /** Ordered by time, as the application's own keys are. */
  private static UUID key() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long high = System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(0x1000);
    return new UUID(high, random.nextLong() >>> 2 | Long.MIN_VALUE);
  }
}
