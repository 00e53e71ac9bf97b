package dk.roedtraad.platform.tenant;

import jakarta.enterprise.inject.spi.CDI;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.Session;

/**
 * Gives EclipseLink the bound tenant's connection, each time it needs one. Without a tenant, as
 * when the application is deployed, it is the login without rights.
 */
public class TenantConnector implements Connector {
  private static final long serialVersionUID = 1L;

  @Override
  public Connection connect(Properties properties, Session session) {
    try {
      return BoundTenant.get().isPresent()
          ? CDI.current().select(TenantPools.class).get().connection()
          : new NobodyDataSource().getConnection();
    } catch (SQLException e) {
      throw DatabaseException.sqlException(e);
    }
  }

  @Override
  public Object clone() {
    return new TenantConnector();
  }

  @Override
  public String getConnectionDetails() {
    return "the bound tenant's own login";
  }

  @Override
  public void toString(PrintWriter writer) {
    writer.print(getConnectionDetails());
  }
}
