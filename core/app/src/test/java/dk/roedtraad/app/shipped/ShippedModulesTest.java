package dk.roedtraad.app.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.testkit.MunicipalityModuleContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract over every module that ships, whether its author remembered it or not. */
@Tag("C16")
@Tag("B2")
@ParameterizedClass
@MethodSource("shipped")
class ShippedModulesTest implements MunicipalityModuleContract {
  private final MunicipalityModule module;

  ShippedModulesTest(MunicipalityModule module) {
    this.module = module;
  }

  static List<MunicipalityModule> shipped() {
    return ServiceLoader.load(MunicipalityModule.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  @Override
  public MunicipalityModule module() {
    return module;
  }

  @Test
  void itsEntitiesWouldBeFound() throws IOException {
    String line = "<jar-file>lib/" + module.id() + ".jar</jar-file>";
    assertThat(Files.readString(Path.of("src/main/resources/META-INF/persistence.xml")))
        .as("add " + line + " to core/app's persistence.xml, beside those of the others")
        .contains(line);
  }

  @Test
  void hasAFolderOfItsOwn() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("../../modules"))) {
      assertThat(folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
          .contains(module.id().value());
    }
  }
}
