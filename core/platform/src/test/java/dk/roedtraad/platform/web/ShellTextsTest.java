package dk.roedtraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the shell: the same keys in both languages, none missing. */
class ShellTextsTest {
  private static final Pattern KEY = Pattern.compile("\"(web\\.[a-z.]+)\"");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(TextBundle.read("web", "en").keySet())
        .isEqualTo(TextBundle.read("web", "da").keySet());
  }

  @Test
  void everyKeyInATemplateHasWords() throws IOException {
    Texts texts = new Texts("da", List.of("web"));

    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        assertThat(KEY.matcher(Files.readString(template)).results().map(key -> key.group(1)))
            .as("%s", template)
            .allMatch(key -> texts.has(key) || texts.has(key + ".many"));
      }
    }
  }
}
