package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTest {

  @TempDir private Path root;

  private Path war;
  private Path modules;

  @BeforeEach
  void war() throws IOException {
    war = root.resolve("app");
    modules = Files.createDirectories(root.resolve("modules"));
    Files.createDirectories(war.resolve("WEB-INF/lib"));
    Files.createDirectories(war.resolve("WEB-INF/classes/META-INF"));
    Files.writeString(
        persistence(war),
        "<persistence><persistence-unit name=\"p\"><jar-file>lib/a.jar</jar-file>"
            + "<shared-cache-mode>NONE</shared-cache-mode></persistence-unit></persistence>");
    jar(war.resolve("WEB-INF/lib/a.jar"), true);
  }

  @Test
  void withoutDroppedModulesTheBuiltApplicationIsUsedAsItIs() {
    Application application = Application.assemble(settings(war));
    assertThat(application.exploded()).isEqualTo(war);
    assertThat(application.jars()).containsExactly(war.resolve("WEB-INF/lib/a.jar"));
  }

  @Test
  void aDroppedModuleGoesIntoACopy() throws IOException {
    String before = Files.readString(persistence(war));
    jar(modules.resolve("gamma-1.jar"), true);
    jar(modules.resolve("library.jar"), false);
    for (int start = 0; start < 2; start++) {
      Application application = Application.assemble(settings(war));
      assertThat(application.exploded()).isNotEqualTo(war);
      assertThat(application.jars())
          .extracting(jar -> jar.getFileName().toString())
          .containsExactly("a.jar", "gamma-1.jar", "library.jar");
      assertThat(Files.readString(persistence(application.exploded())))
          .containsOnlyOnce("<jar-file>lib/gamma-1.jar</jar-file>")
          .contains("<jar-file>lib/a.jar</jar-file>")
          .doesNotContain("library.jar");
    }
    assertThat(persistence(war)).hasContent(before);
  }

  @Test
  void aPackedApplicationIsUnpacked() throws IOException {
    Path packed = root.resolve("app.war");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(packed))) {
      out.putNextEntry(new JarEntry("WEB-INF/lib/a.jar"));
      out.write(Files.readAllBytes(war.resolve("WEB-INF/lib/a.jar")));
    }
    Application application = Application.assemble(settings(packed));
    assertThat(application.jars()).hasSize(1).allMatch(Files::exists);
  }

  @Test
  void aMissingApplicationSaysHowToBuildIt() {
    assertThatThrownBy(() -> Application.assemble(settings(root.resolve("nothing.war"))))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("mvn -Prun");
  }

  private Settings settings(Path application) {
    return Settings.of(
        Map.of(
            "roedtraad.data.dir", root.resolve("data").toString(),
            "roedtraad.modules.dir", modules.toString(),
            "roedtraad.war", application.toString()));
  }

  private static Path persistence(Path application) {
    return application.resolve("WEB-INF/classes/META-INF/persistence.xml");
  }

  private static void jar(Path path, boolean module) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(path))) {
      out.putNextEntry(new JarEntry(module ? MigrationFiles.SERVICE : "nothing.txt"));
    }
  }
}
