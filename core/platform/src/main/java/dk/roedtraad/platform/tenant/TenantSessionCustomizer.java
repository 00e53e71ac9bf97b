package dk.roedtraad.platform.tenant;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Puts the tenant's connector on both sides of EclipseLink. On the write side alone, reads would go
 * outside the transaction and through another login.
 */
public class TenantSessionCustomizer implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    DatabaseLogin write = (DatabaseLogin) session.getDatasourceLogin();
    write.setConnector(new TenantConnector());
    write.useExternalConnectionPooling();
    DatabaseLogin read =
        (DatabaseLogin) ((ServerSession) session).getReadConnectionPool().getLogin();
    read.setConnector(new TenantConnector());
    read.useExternalConnectionPooling();
    session.getDescriptors().values().forEach(TypedNulls::in);
  }
}
