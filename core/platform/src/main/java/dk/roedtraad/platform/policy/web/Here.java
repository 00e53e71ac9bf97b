package dk.roedtraad.platform.policy.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where policies stand: in municipalities, not with the operator. */
@ApplicationScoped
public class Here {
  @Inject Tenants tenants;

  /**
   * @throws NotThere with the operator
   */
  void mustBeAMunicipality() {
    if (!tenants.get(BoundTenant.required()).isMunicipality()) {
      throw new NotThere();
    }
  }
}
