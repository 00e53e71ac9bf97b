package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationFilesTest {

  private static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures");

  @TempDir private Path root;

  @Test
  void foldersAndJarsAreReadAlike() throws IOException {
    Path jar = root.resolve("alfa.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(MigrationFiles.SERVICE));
      out.putNextEntry(new JarEntry("db/migration/alfa/V1__a.sql"));
      out.write("select 1;".getBytes(StandardCharsets.UTF_8));
    }
    Migrations migrations =
        MigrationFiles.read(List.of(FIXTURES.resolve("core"), jar, FIXTURES.resolve("beta")));
    assertThat(migrations.core().scripts()).hasSize(1);
    assertThat(migrations.people().scripts()).hasSize(1);
    assertThat(migrations.modules())
        .extracting(Migrations.Folder::name)
        .containsExactly("alfa", "beta");
    assertThat(migrations.modules().get(0).scripts())
        .containsExactly(new Migrations.Script("V1__a.sql", "select 1;"));
    assertThat(MigrationFiles.isModule(jar)).isTrue();
  }

  @Test
  void theOperatorGetsThePeopleOnly() {
    Migrations migrations =
        MigrationFiles.read(List.of(FIXTURES.resolve("core"), FIXTURES.resolve("alfa")));
    assertThat(migrations.of(Tenant.operatorPlace())).containsExactly(migrations.people());
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "people", "operator", "ext", "plat", "Upper", "a-b"})
  void aModuleCannotTakeAPlatformName(String id) {
    Path module = ModuleFolder.in(root, id, "select 1;");
    assertThatThrownBy(() -> MigrationFiles.read(List.of(module)))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("remove the jar");
  }

  @Test
  void aModuleHasOneFolder() throws IOException {
    Path module = ModuleFolder.in(root, "gamma", "select 1;");
    Files.createDirectories(module.resolve("db/migration/core"));
    assertThatThrownBy(() -> MigrationFiles.read(List.of(module)))
        .isInstanceOf(LaunchFailure.class);
  }

  @Test
  void twoModulesDoNotShareAnId() {
    Path one = ModuleFolder.in(root.resolve("one"), "gamma", "select 1;");
    Path two = ModuleFolder.in(root.resolve("two"), "gamma", "select 1;");
    assertThatThrownBy(() -> MigrationFiles.read(List.of(one, two)))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("twice");
  }

  @Test
  void callbacksAndRepeatableScriptsAreNotOffered() {
    ScriptResources resources =
        new ScriptResources(
            new Migrations.Folder(
                "x",
                true,
                List.of(
                    new Migrations.Script("V1__a.sql", ""),
                    new Migrations.Script("R__b.sql", ""),
                    new Migrations.Script("beforeMigrate.sql", ""))));
    assertThat(resources.getResources("V", ".sql")).hasSize(1);
    assertThat(resources.getResources("R", ".sql")).isEmpty();
    assertThat(resources.getResources("", ".sql")).isEmpty();
    assertThat(resources.getResources("beforeMigrate", ".sql")).isEmpty();
  }
}
