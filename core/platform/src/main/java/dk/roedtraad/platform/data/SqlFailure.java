package dk.roedtraad.platform.data;

import java.sql.SQLException;

/** The database refused or could not be reached. Its text stays out of answers to people. */
public class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SqlFailure(SQLException cause) {
    super(cause);
  }

  /** Whether a unique or check constraint of that name refused. */
  public boolean isRefusedBy(String constraint) {
    return getCause() instanceof SQLException e
        && e.getSQLState() != null
        && e.getSQLState().startsWith("23")
        && String.valueOf(e.getMessage()).contains('"' + constraint + '"');
  }
}
