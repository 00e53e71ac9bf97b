package dk.roedtraad.platform.operation;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.tenant.BoundTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database of the municipality whose host was asked answers. */
@Readiness
@ApplicationScoped
public class TenantReady implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(TenantReady.class.getName());

  @Inject Sql sql;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database")
        .status(BoundTenant.get().isEmpty() || answers())
        .build();
  }

  private boolean answers() {
    try {
      return sql.one("select version from settings_version", row -> row.longValue("version"))
          .isPresent();
    } catch (RuntimeException e) { // whatever the reason, it is not ready
      LOG.log(Level.WARNING, "the database does not answer", e);
      return false;
    }
  }
}
