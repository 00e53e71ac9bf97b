package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.tenant.Tenant;
import dk.roedtraad.platform.tenant.Tenants;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the municipality itself says, in its file: its language and where to call. */
@ApplicationScoped
public class ThisMunicipality {
  @Inject Tenants tenants;

  /**
   * @throws NotThere at the operator's host, where nobody can receive a concern
   */
  void required() {
    if (!tenant().isMunicipality()) {
      throw new NotThere();
    }
  }

  /** The texts that go into the register, in the municipality's own language. */
  Texts texts() {
    return Languages.texts(tenant().language());
  }

  Phones phones() {
    return new Phones(said("day"), said("hours"), said("evening"));
  }

  private static String said(String which) {
    return ConfigProvider.getConfig()
        .getOptionalValue("tenant." + BoundTenant.required() + ".phone." + which, String.class)
        .orElse("");
  }

  private Tenant tenant() {
    return tenants.get(BoundTenant.required());
  }
}
