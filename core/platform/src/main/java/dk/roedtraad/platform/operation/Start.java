package dk.roedtraad.platform.operation;

import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.platform.demo.DemoRunner;
import dk.roedtraad.platform.modules.InstalledModule;
import dk.roedtraad.platform.modules.ModuleCatalog;
import dk.roedtraad.platform.tenant.Tenant;
import dk.roedtraad.platform.tenant.TenantWork;
import dk.roedtraad.platform.tenant.Tenants;
import dk.roedtraad.platform.work.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes each municipality ready when the node starts; one that fails is parked, the others serve.
 */
@ApplicationScoped
public class Start {
  private static final Logger LOG = Logger.getLogger(Start.class.getName());

  @Inject Tenants tenants;
  @Inject TenantWork work;
  @Inject ModuleCatalog catalog;
  @Inject MakeReady makeReady;
  @Inject DemoRunner demo;
  @Inject Rounds rounds;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
    Map<String, SettingDefinition> settings = new HashMap<>();
    for (InstalledModule module : catalog.all()) {
      module.settings().forEach(setting -> settings.put(setting.key(), setting));
    }
    for (Tenant tenant : tenants.all()) {
      List<String> faults = faults(tenant, settings);
      if (!tenant.isReady()) {
        continue;
      }
      if (!faults.isEmpty()) {
        tenants.park(tenant.id(), String.join(" ", faults));
        continue;
      }
      try {
        work.run(tenant.id(), () -> makeReady.tenant(tenant));
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, "tenant " + tenant.id() + " is parked", e);
        tenants.park(tenant.id(), "Start mislykkedes. / The start failed.");
      }
    }
    demo.begin();
    rounds.begin();
  }

  private List<String> faults(Tenant tenant, Map<String, SettingDefinition> settings) {
    List<String> faults = new ArrayList<>();
    tenant.modules().stream()
        .filter(module -> catalog.get(module).isEmpty())
        .forEach(
            module ->
                faults.add(
                    "Modulet »"
                        + module
                        + "« er ikke installeret eller kan ikke bruges. / No usable module "
                        + module
                        + "."
                        + why(module)));
    tenant
        .settings()
        .forEach(
            (key, value) -> {
              SettingDefinition setting = settings.get(key);
              if (setting == null) {
                faults.add(unknown(key, settings));
              } else {
                setting
                    .faultIn(value)
                    .ifPresent(fault -> faults.add(key + "=" + value + ": " + fault));
              }
            });
    return faults;
  }

  private String why(String module) {
    return catalog.leftOut().stream()
        .filter(out -> out.name().equals(module))
        .map(out -> " " + out.sentence())
        .findFirst()
        .orElse("");
  }

  private static String unknown(String key, Map<String, SettingDefinition> settings) {
    Optional<String> near = Nearest.to(key, settings.keySet());
    return "Ingen indstilling hedder »"
        + key
        + "«."
        + near.map(name -> " Mente du »" + name + "«?").orElse("")
        + " / No setting "
        + key
        + near.map(name -> "; did you mean " + name + "?").orElse(".");
  }
}
