package dk.roedtraad.platform.operation;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.tenant.BoundTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database of the municipality whose host was asked answers. */
@Readiness
@ApplicationScoped
public class TenantReady implements HealthCheck {
  @Inject Sql sql;

  @Override
  public HealthCheckResponse call() {
    boolean answers =
        BoundTenant.get().isEmpty()
            || sql.one("select version from settings_version", row -> row.longValue("version"))
                .isPresent();
    return HealthCheckResponse.named("database").status(answers).build();
  }
}
