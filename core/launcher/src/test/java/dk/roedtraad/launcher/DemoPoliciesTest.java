package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPoliciesTest {
  @TempDir private Path folder;

  @Test
  void namesDocumentsOfEachMunicipalityInTheirOrder() throws IOException {
    Path first = Files.writeString(folder.resolve("000_a.txt"), "a");
    Path second = Files.writeString(folder.resolve("001_b.txt"), "b");
    Path other = Files.writeString(folder.resolve("002_c.txt"), "c");

    Settings settings = settings("nord=" + first + ", nord=" + second + ",syd=" + other);

    assertThat(settings.demoPolicies().get("nord")).containsExactly(first, second);
    assertThat(settings.demoPolicies().get("syd")).containsExactly(other);
    assertThat(settings("").demoPolicies()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadStopsTheStart() {
    assertThatThrownBy(() -> settings("nord=" + folder.resolve("none.txt")))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("none.txt");
    assertThatThrownBy(() -> settings("none.txt"))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("municipality=file");
  }

  private static Settings settings(String policies) {
    return Settings.of(Map.of("roedtraad.demo.policies", policies));
  }
}
