package dk.roedtraad.app.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The bill of materials names every library that is shipped in the WAR. */
class BillOfMaterialsIT {
  private static final String LIBRARIES = "WEB-INF/lib/";

  @Test
  void namesEveryLibraryOfTheWar() throws IOException {
    String bill = Files.readString(Stage.target().resolve("bom.json"));
    assertThat(bill).contains("CycloneDX");
    List<String> libraries = libraries();
    assertThat(libraries).hasSizeGreaterThan(10);
    assertThat(libraries)
        .allSatisfy(library -> assertThat(bill).contains("\"name\" : \"" + library + "\""));
    assertThat(bill).as("the check can fail").doesNotContain("\"name\" : \"no-such-library\"");
  }

  private static List<String> libraries() throws IOException {
    try (ZipFile war = new ZipFile(Path.of(System.getProperty("roedtraad.war")).toFile())) {
      return war.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
          .map(name -> name.substring(LIBRARIES.length(), name.length() - ".jar".length()))
          .toList();
    }
  }
}
