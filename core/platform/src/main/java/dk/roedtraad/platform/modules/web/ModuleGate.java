package dk.roedtraad.platform.modules.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.modules.TenantModules;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Everything under {@code /m/<module>/} is there only for tenants that have the module on. */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
public class ModuleGate implements ContainerRequestFilter {
  @Inject TenantModules modules;

  @Override
  public void filter(ContainerRequestContext context) {
    String path = context.getUriInfo().getPath();
    String[] parts = (path.startsWith("/") ? path.substring(1) : path).split("/");
    boolean api = parts.length > 3 && parts[0].equals("api") && parts[2].equals("m");
    if (parts.length > 1 && parts[0].equals("m") && !modules.now().has(parts[1])) {
      throw new NotThere();
    }
    if (api && !modules.now().has(parts[3])) {
      throw new NotThere();
    }
  }
}
