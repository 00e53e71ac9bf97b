package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.tenant.Tenant;
import dk.roedtraad.platform.tenant.Tenants;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

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
    Map<String, String> said = tenant().settings();
    return new Phones(
        said.getOrDefault("phone.day", ""),
        said.getOrDefault("phone.hours", ""),
        said.getOrDefault("phone.evening", ""));
  }

  private Tenant tenant() {
    return tenants.get(BoundTenant.required());
  }
}
