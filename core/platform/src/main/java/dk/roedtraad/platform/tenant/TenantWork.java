package dk.roedtraad.platform.tenant;

import dk.roedtraad.api.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/** Does work for one named tenant. Whoever starts work on another thread comes through here. */
@ApplicationScoped
public class TenantWork {

  /** Runs the work with the tenant bound to this thread, and unbinds it whatever happens. */
  public void run(TenantId tenant, Runnable work) {
    try (BoundTenant.Scope scope = BoundTenant.bind(tenant)) {
      work.run();
    }
  }

  /**
   * Runs the work with the tenant bound to this thread, and unbinds it whatever happens.
   *
   * @throws Exception what the work threw
   */
  public <T> T call(TenantId tenant, Callable<T> work) throws Exception {
    try (BoundTenant.Scope scope = BoundTenant.bind(tenant)) {
      return work.call();
    }
  }
}
