package dk.roedtraad.platform.people;

import dk.roedtraad.platform.tenant.BoundTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How people come in at the bound tenant, as its folder says: by the municipality's own log-in, by
 * local accounts, or both.
 */
@ApplicationScoped
public class LogInWays {

  /** Who may log in with a password of ours. */
  public enum Local {
    /** Everybody who has one. */
    ALL,
    /** The few accounts that are marked for the day on which the provider is down. */
    EMERGENCY
  }

  /** Whether the municipality has a log-in of its own. */
  public boolean byProvider() {
    return value("issuer").isPresent();
  }

  /** Who may use a password; with a provider only emergency accounts, unless the tenant says so. */
  public Local local() {
    return byProvider() && value("local").filter("all"::equals).isEmpty()
        ? Local.EMERGENCY
        : Local.ALL;
  }

  /**
   * Whether every local account must have an authenticator app. So it is unless the tenant's
   * folder, or for a demonstration the whole installation, says {@code offered}.
   */
  public boolean codeIsRequired() {
    return !value("second-factor")
        .or(() -> ConfigProvider.getConfig().getOptionalValue("login.second-factor", String.class))
        .filter("offered"::equals)
        .isPresent();
  }

  private static Optional<String> value(String key) {
    return ConfigProvider.getConfig()
        .getOptionalValue("tenant." + BoundTenant.required() + ".login." + key, String.class);
  }
}
