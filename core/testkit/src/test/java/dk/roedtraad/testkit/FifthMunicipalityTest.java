package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Tag;

/** A municipality that no build knows, with a table and a route of its own, keeps the contract. */
@Tag("C16")
class FifthMunicipalityTest implements MunicipalityModuleContract {
  private static final MunicipalityModule MODULE = load();

  @Override
  public MunicipalityModule module() {
    return MODULE;
  }

  private static MunicipalityModule load() {
    try {
      Path folder = Path.of("../app/src/test/fifth");
      Path jar = Files.createTempDirectory("fifth").resolve("stafet.jar");
      ModuleJar.pack(folder, jar);
      URLClassLoader loader =
          new URLClassLoader(
              new URL[] {jar.toUri().toURL()}, FifthMunicipalityTest.class.getClassLoader());
      return ServiceLoader.load(MunicipalityModule.class, loader).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
