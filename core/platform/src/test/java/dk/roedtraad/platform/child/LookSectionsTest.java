package dk.roedtraad.platform.child;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.web.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is written into the log can be read there as words. */
class LookSectionsTest {
  private static final Pattern LOGGED =
      Pattern.compile(
          "\\b(?:log\\s*\\.\\s*(?:note|list|each|write)|looks\\s*\\.\\s*(?:at|withSiblings)"
              + "|door\\s*\\.\\s*log|items\\s*\\.\\s*write)\\(([^;]*?)\"([a-z][a-z.-]*)\"");

  @Test
  void everySectionHasItsWords() throws IOException {
    Set<String> sections = sections();
    assertThat(sections).contains("thread", "meeting.item", "my-day").hasSizeGreaterThan(30);
    for (String language : List.of("da", "en")) {
      assertThat(sections)
          .as("a text child.looks.section.<section> in " + language)
          .allMatch(section -> Languages.texts(language).has("child.looks.section." + section));
    }
  }

  private static Set<String> sections() throws IOException {
    Set<String> sections = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher logged = LOGGED.matcher(Files.readString(file));
        while (logged.find()) {
          sections.add(logged.group(2));
        }
      }
    }
    return sections;
  }
}
