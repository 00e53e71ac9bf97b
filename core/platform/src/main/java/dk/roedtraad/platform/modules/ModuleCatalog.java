package dk.roedtraad.platform.modules;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/** Every installed module that can be used, and what is wrong with those that cannot. */
@ApplicationScoped
public class ModuleCatalog {
  private static final Logger LOG = Logger.getLogger(ModuleCatalog.class.getName());

  @PostConstruct
  void tell() {
    leftOut().forEach(module -> LOG.severe("Left out: " + module.sentence()));
  }

  /** All usable modules, by id. */
  public List<InstalledModule> all() {
    return FoundModules.here().usable();
  }

  /** Modules that were found and cannot be used. */
  public List<FoundModules.LeftOut> leftOut() {
    return FoundModules.here().leftOut();
  }

  /** One module; empty when no such is installed. */
  public Optional<InstalledModule> get(String id) {
    return all().stream().filter(module -> module.id().value().equals(id)).findFirst();
  }

  /** The module that a class belongs to; empty for a class of core or of nobody. */
  public Optional<InstalledModule> ownerOf(Class<?> type) {
    String at = type.getPackageName();
    return all().stream()
        .filter(module -> at.equals(module.home()) || at.startsWith(module.home() + "."))
        .findFirst();
  }
}
