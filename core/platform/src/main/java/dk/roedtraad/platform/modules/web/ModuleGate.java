package dk.roedtraad.platform.modules.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.modules.ModuleAddress;
import dk.roedtraad.platform.modules.TenantModules;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/**
 * Everything under {@code /m/<module>/} and {@code /api/v1/m/<module>/} is there only for tenants
 * that have the module on, and the tool too where the address is a tool's. Asked before anything
 * else is: who is logged in, with which method, makes no difference to what is not there.
 */
@Provider
@PreMatching
public class ModuleGate implements ContainerRequestFilter {
  @Inject TenantModules modules;

  @Override
  public void filter(ContainerRequestContext context) {
    ModuleAddress.of(context.getUriInfo().getPath())
        .filter(address -> !modules.now().isThere(address))
        .ifPresent(
            address -> {
              throw new NotThere();
            });
  }
}
