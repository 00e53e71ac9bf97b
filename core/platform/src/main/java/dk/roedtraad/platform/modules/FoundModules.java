package dk.roedtraad.platform.modules;

import dk.roedtraad.api.MunicipalityModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every module on the class path, asked once. One that cannot be used is left out with a sentence;
 * it costs the others nothing.
 *
 * @param usable by id
 * @param leftOut those that cannot be used
 */
public record FoundModules(List<InstalledModule> usable, List<LeftOut> leftOut) {

  /**
   * A module that cannot be used.
   *
   * @param name its id where that is known, otherwise the last part of its package
   * @param sentence what is wrong and what to do, for whoever runs the installation
   */
  public record LeftOut(String name, String sentence) {}

  /** What this application holds. */
  public static FoundModules here() {
    return Once.FOUND;
  }

  static FoundModules in(ClassLoader loader) {
    List<InstalledModule> usable = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    Iterator<ServiceLoader.Provider<MunicipalityModule>> providers =
        ServiceLoader.load(MunicipalityModule.class, loader).stream().iterator();
    while (true) {
      try {
        if (!providers.hasNext()) {
          break;
        }
        judge(providers.next(), usable, leftOut);
      } catch (ServiceConfigurationError e) {
        leftOut.add(leftOut("?", String.valueOf(e.getMessage())));
      }
    }
    takeOutTwins(usable, leftOut);
    usable.sort(Comparator.comparing(module -> module.id().value()));
    return new FoundModules(List.copyOf(usable), List.copyOf(leftOut));
  }

  private static void judge(
      ServiceLoader.Provider<MunicipalityModule> provider,
      List<InstalledModule> usable,
      List<LeftOut> leftOut) {
    String home = provider.type().getPackageName();
    String name = home.substring(home.lastIndexOf('.') + 1);
    try {
      MunicipalityModule module = provider.get();
      name = module.id().value();
      InstalledModule asked = InstalledModule.of(module);
      List<String> faults = new ArrayList<>(Declarations.faultsIn(asked));
      faults.addAll(OwnTexts.faultsIn(asked));
      if (faults.isEmpty()) {
        usable.add(asked);
      } else {
        leftOut.add(leftOut(name, String.join("; ", faults)));
      }
    } catch (RuntimeException | ServiceConfigurationError | LinkageError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      leftOut.add(leftOut(name, cause + " in " + provider.type().getSimpleName()));
    }
  }

  /** Neither of two with one id can be the one that the rows in the database belong to. */
  private static void takeOutTwins(List<InstalledModule> usable, List<LeftOut> leftOut) {
    Set<String> seen = new HashSet<>();
    Set<String> twins =
        usable.stream()
            .map(module -> module.id().value())
            .filter(id -> !seen.add(id))
            .collect(Collectors.toSet());
    usable.removeIf(module -> twins.contains(module.id().value()));
    twins.forEach(id -> leftOut.add(leftOut(id, "two jars bring a module of that id")));
  }

  private static LeftOut leftOut(String name, String what) {
    return new LeftOut(
        name,
        "module "
            + name
            + " cannot be used, mend or remove its jar: "
            + what.replaceAll("\\s+", " ").strip());
  }

  /** Found when first asked for. */
  private static final class Once {
    private static final FoundModules FOUND = in(FoundModules.class.getClassLoader());
  }
}
