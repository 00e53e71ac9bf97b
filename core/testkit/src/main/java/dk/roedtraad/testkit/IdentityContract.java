package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A module has an id, keys that begin with it, and is found exactly once. */
public interface IdentityContract extends ModuleUnderTest {

  @Test
  default void keysBeginWithTheModulesId() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    DeclaredKeys.of(module)
        .forEach(
            key ->
                faults.unless(
                    module.id().owns(key) && key.matches("[a-z0-9]+(\\.[a-z0-9-]+)+"),
                    "Key '"
                        + key
                        + "' must begin with '"
                        + module.id()
                        + ".' and go on in a-z, 0-9, '-' and '.': rename it."));
    faults.throwIfAny();
  }

  @Test
  default void keysAreDeclaredOnce() {
    Faults faults = new Faults();
    faults.unlessUnique(DeclaredKeys.of(module()), "give one of the declarations another key");
    faults.throwIfAny();
  }

  @Test
  default void isRegisteredExactlyOnce() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    String name = module.getClass().getName();
    String file = ModuleFiles.of(module).contents().getOrDefault(ModuleFiles.SERVICE, "");
    List<String> registered =
        file.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    faults.unless(
        registered.equals(List.of(name)),
        "The module is found through one line: write '"
            + name
            + "' and nothing else into "
            + ModuleFiles.SERVICE
            + ", where now stands "
            + registered
            + ".");
    faults.throwIfAny();
  }

  @Test
  default void bringsNothingThatTheContainerWouldStart() {
    Faults faults = new Faults();
    ModuleFiles.of(module())
        .below("META-INF/")
        .filter(path -> path.matches(".*/services/.*|.*(persistence|beans|web-fragment)\\.xml"))
        .filter(path -> !path.equals(ModuleFiles.SERVICE))
        .forEach(
            path ->
                faults.add(
                    "The container would act on "
                        + path
                        + " for every municipality: remove the file, core declares what is"
                        + " needed."));
    faults.throwIfAny();
  }

  @Test
  default void answersTheSameEachTimeItIsAsked() {
    Faults faults = new Faults();
    faults.unless(
        DeclaredKeys.of(module()).equals(DeclaredKeys.of(module()))
            && module().catalogue().equals(module().catalogue())
            && module().forumTypes().equals(module().forumTypes()),
        "The module declares something else when it is asked again: build each list from constants"
            + " alone.");
    faults.throwIfAny();
  }
}
