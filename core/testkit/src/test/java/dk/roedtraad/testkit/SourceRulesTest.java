package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
  @TempDir Path folder;

  @Test
  void findsAFileThatIsTooLong() throws IOException {
    write("a/package-info.java", "package a;\n");
    write("a/Long.java", "// line\n".repeat(301));

    assertThat(SourceRules.faultsIn(folder))
        .containsExactly("a/Long.java has 301 lines: divide it by ideas.");
  }

  @Test
  void findsAPackageWithoutANote() throws IOException {
    write("a/A.java", "package a;\n");

    assertThat(SourceRules.faultsIn(folder))
        .singleElement()
        .asString()
        .startsWith("a/A.java stands in a package without a note: write package-info.java");
  }

  @Test
  void findsAPublicTypeWithoutSince() throws IOException {
    write("a/A.java", "package a;\n/** What. */\npublic record A(int b) {}\n");
    write("a/B.java", "package a;\n/**\n * @since 1.0\n */\npublic final class B {}\n");
    write("a/C.java", "package a;\nrecord C() {}\n");

    assertThat(SourceRules.withoutSince(folder))
        .containsExactly("a/A.java does not say since when: add @since.");
  }

  @Test
  void tellsTheMedian() throws IOException {
    write("a/A.java", "//\n");
    write("a/B.java", "//\n//\n");
    write("a/C.java", "//\n//\n//\n//\n");

    assertThat(SourceRules.medianLines(folder)).isEqualTo(2);
  }

  @Test
  void everyPublicTypeOfTheApiSaysSinceWhen() {
    assertThat(SourceRules.withoutSince(Path.of("../api/src/main/java"))).isEmpty();
  }

  @Test
  void apiAndTestkitKeepTheSourceRules() {
    for (String part : new String[] {"../api", "."}) {
      Path sources = Path.of(part, "src/main/java");
      System.out.println(part + ": median " + SourceRules.medianLines(sources) + " lines");
      assertThat(SourceRules.faultsIn(sources)).isEmpty();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
