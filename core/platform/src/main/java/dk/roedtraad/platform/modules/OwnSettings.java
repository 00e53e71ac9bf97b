package dk.roedtraad.platform.modules;

import dk.roedtraad.api.ModuleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Hands a module's route the settings of the municipality at hand, as they are for this request.
 */
@ApplicationScoped
public class OwnSettings {
  @Inject TenantModules modules;

  @Produces
  @Dependent
  ModuleSettings settings() {
    return modules.now().settings();
  }
}
