package dk.roedtraad.platform.demo;

import dk.roedtraad.api.TenantId;
import dk.roedtraad.platform.tenant.Tenant;
import dk.roedtraad.platform.tenant.TenantWork;
import dk.roedtraad.platform.tenant.Tenants;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Loads the demo municipalities in the background, one after the other, when demo data is wished
 * for. A municipality whose folder brings none begins empty.
 */
@ApplicationScoped
public class DemoRunner {
  private static final Logger LOG = Logger.getLogger(DemoRunner.class.getName());

  private final Map<TenantId, Progress> progress = new ConcurrentHashMap<>();

  @Inject Tenants tenants;
  @Inject TenantWork work;
  @Inject DemoLoader loader;

  /**
   * How far a municipality is.
   *
   * @param small "loading", "done" or "failed"
   * @param full whole percents of the full size
   */
  public record Progress(String small, int full) {}

  /** How far the municipality is; empty when no demo data was asked for. */
  public Optional<Progress> of(TenantId tenant) {
    return Optional.ofNullable(progress.get(tenant));
  }

  /** Begins; nothing happens when no demo data was asked for. */
  public void begin() {
    Optional<String> folder = ConfigProvider.getConfig().getOptionalValue("demo.dir", String.class);
    if (folder.isEmpty()) {
      return;
    }
    List<Tenant> municipalities =
        tenants.readyMunicipalities().stream()
            .filter(tenant -> DemoLoader.isFor(tenant, Path.of(folder.get())))
            .toList();
    municipalities.forEach(tenant -> progress.put(tenant.id(), new Progress("loading", 0)));
    executor().execute(() -> load(municipalities, Path.of(folder.get())));
  }

  private void load(List<Tenant> municipalities, Path folder) {
    for (Tenant tenant : municipalities) {
      step(tenant, () -> loader.small(tenant, folder), new Progress("done", 0));
    }
    for (Tenant tenant : municipalities) {
      if (of(tenant.id()).filter(p -> p.small().equals("done")).isPresent()) {
        step(
            tenant,
            () ->
                loader.rest(
                    tenant,
                    folder,
                    percent -> progress.put(tenant.id(), new Progress("done", percent))),
            new Progress("done", 100));
      }
    }
  }

  private void step(Tenant tenant, Runnable loading, Progress after) {
    try {
      work.run(tenant.id(), loading);
      progress.put(tenant.id(), after);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "demo data of " + tenant.id() + " could not be loaded", e);
      progress.put(tenant.id(), new Progress("failed", 0));
    }
  }

  @SuppressWarnings("BanJNDI") // the name is a constant and the registry is the server's own
  private static ManagedExecutorService executor() {
    try {
      return InitialContext.doLookup("concurrent/__defaultManagedExecutorService");
    } catch (NamingException e) {
      throw new IllegalStateException("the server has no executor", e);
    }
  }
}
