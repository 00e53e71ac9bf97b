package dk.roedtraad.platform.work;

import dk.roedtraad.platform.tenant.Tenant;
import dk.roedtraad.platform.tenant.TenantWork;
import dk.roedtraad.platform.tenant.Tenants;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Goes every {@link Round} for every municipality that serves, every {@code rounds.seconds}
 * seconds: 300 unless configured otherwise, 0 for never. One that fails stops neither the next
 * round nor the next municipality. Nothing that it logs names a person.
 */
@ApplicationScoped
public class Rounds {
  private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
  private static final int USUAL_SECONDS = 300;

  @Inject Tenants tenants;
  @Inject TenantWork work;
  @Inject Instance<Round> rounds;

  private @Nullable Future<?> going;

  /** Begins; the first round comes after one interval. */
  public void begin() {
    int seconds =
        ConfigProvider.getConfig()
            .getOptionalValue("rounds.seconds", Integer.class)
            .orElse(USUAL_SECONDS);
    if (seconds > 0) {
      going = executor().scheduleWithFixedDelay(this::goAll, seconds, seconds, TimeUnit.SECONDS);
    }
  }

  @PreDestroy
  void end() {
    Future<?> running = going;
    if (running != null) {
      running.cancel(false);
    }
  }

  private void goAll() {
    for (Tenant tenant : tenants.ready()) {
      for (Round round : rounds) {
        if (!tenant.isMunicipality() && !round.isForEveryPlace()) {
          continue;
        }
        try {
          work.run(tenant.id(), round::go);
        } catch (RuntimeException e) { // whatever it is, the others have their turn
          LOG.log(
              Level.WARNING,
              "a round of {0} ended with {1}",
              new Object[] {tenant.id(), e.getClass().getName()});
        }
      }
    }
  }

  @SuppressWarnings("BanJNDI") // the name is a constant and the registry is the server's own
  private static ManagedScheduledExecutorService executor() {
    try {
      return InitialContext.doLookup("concurrent/__defaultManagedScheduledExecutorService");
    } catch (NamingException e) {
      throw new IllegalStateException("the server has no scheduled executor", e);
    }
  }
}
