package dk.roedtraad.platform.imports;

import dk.roedtraad.api.TenantId;
import dk.roedtraad.platform.data.AfterCommit;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.tenant.TenantWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checks and applies in the background, for the tenant that asked; begins when the run is committed
 * and can be seen.
 */
@ApplicationScoped
public class ImportWork {
  private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

  @Inject TenantWork tenants;
  @Inject CheckRun checking;
  @Inject ApplyRun applying;

  @Resource ManagedExecutorService executor;
  @Inject AfterCommit after;

  void check(UUID run, UUID worker, Path file, String name) {
    inBackground(
        run,
        () -> {
          try {
            checking.check(run, worker, file, name);
          } finally {
            delete(file);
          }
        });
  }

  void apply(UUID run, UUID worker) {
    inBackground(run, () -> applying.apply(run, worker));
  }

  private void inBackground(UUID run, Runnable work) {
    TenantId tenant = BoundTenant.required();
    after.commit(() -> executor.execute(() -> work(run, tenant, work)));
  }

  private void work(UUID run, TenantId tenant, Runnable work) {
    try {
      tenants.run(tenant, work);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "import " + run + " of " + tenant + " ended with an error");
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "an uploaded file could not be deleted", e);
    }
  }
}
