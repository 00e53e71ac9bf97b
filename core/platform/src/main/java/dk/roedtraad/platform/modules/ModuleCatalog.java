package dk.roedtraad.platform.modules;

import dk.roedtraad.api.ModuleId;
import dk.roedtraad.api.MunicipalityModule;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Every installed module, found once at start. All problems are gathered, then the start stops. */
@ApplicationScoped
public class ModuleCatalog {
  private final Map<ModuleId, InstalledModule> installed = new LinkedHashMap<>();

  @PostConstruct
  void find() {
    List<MunicipalityModule> found = new ArrayList<>();
    ServiceLoader.load(MunicipalityModule.class, ModuleCatalog.class.getClassLoader())
        .forEach(found::add);
    List<String> faults = Declarations.faultsIn(found);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("modules cannot be used: " + String.join("; ", faults));
    }
    found.stream()
        .map(InstalledModule::of)
        .sorted((a, b) -> a.id().value().compareTo(b.id().value()))
        .forEach(module -> installed.put(module.id(), module));
  }

  /** All installed modules, by id. */
  public List<InstalledModule> all() {
    return List.copyOf(installed.values());
  }

  /** One module; empty when no such is installed. */
  public Optional<InstalledModule> get(String id) {
    return installed.values().stream().filter(module -> module.id().value().equals(id)).findFirst();
  }
}
