package dk.roedtraad.platform.data;

import java.sql.SQLException;

/** The database refused or could not be reached. Its text stays out of answers to people. */
public class SqlFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SqlFailure(SQLException cause) {
    super(cause);
  }

  /** Whether it waited for somebody else's lock, or worked, longer than the login may. */
  public boolean isWaitTooLong() {
    return getCause() instanceof SQLException e
        && ("55P03".equals(e.getSQLState()) || "57014".equals(e.getSQLState()));
  }

  /** Whether a unique or check constraint of that name refused. */
  public boolean isRefusedBy(String constraint) {
    return getCause() instanceof SQLException e
        && e.getSQLState() != null
        && e.getSQLState().startsWith("23")
        && String.valueOf(e.getMessage()).contains('"' + constraint + '"');
  }
}
