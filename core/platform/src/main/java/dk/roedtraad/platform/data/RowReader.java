package dk.roedtraad.platform.data;

import java.sql.SQLException;

/** Makes a record of a row. */
@FunctionalInterface
public interface RowReader<T> {
  /**
   * @throws SQLException when a column is missing or has no value
   */
  T read(Row row) throws SQLException;
}
