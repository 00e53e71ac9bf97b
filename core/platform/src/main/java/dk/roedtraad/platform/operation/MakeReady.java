package dk.roedtraad.platform.operation;

import dk.roedtraad.platform.forum.Forums;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.organisation.Units;
import dk.roedtraad.platform.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Lays down what a municipality's modules declare: units and forums. Changes nothing that is there.
 */
@ApplicationScoped
@Transactional
public class MakeReady {
  @Inject TenantModules modules;
  @Inject Units units;
  @Inject Forums forums;

  @Inject FirstAdmin firstAdmin;

  /** Makes the bound tenant ready; a second time changes nothing. */
  public void tenant(Tenant tenant) {
    firstAdmin.of(tenant);
    if (!tenant.isMunicipality()) {
      return;
    }
    modules.now().modules().forEach(module -> units.layDown(module.units(), tenant.language()));
    forums.ensure();
  }
}
