package dk.roedtraad.platform.demo.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryFileTest {
  private static final Path NO_FOLDER = Path.of("no-such-folder");
  private static final Set<String> OF_THE_CHILD =
      Set.of(
          "barn",
          "barn.fuld",
          "mor",
          "mor.fuld",
          "far",
          "far.fuld",
          "skole",
          "klasse",
          "hun",
          "hende",
          "hendes",
          "pige");

  static Stream<Path> parts() throws IOException {
    try (Stream<Path> tenants = Files.list(Path.of("../../tenants"))) {
      return tenants
          .map(tenant -> tenant.resolve("demo/historier.properties"))
          .filter(Files::exists)
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void readsAHeadAndScenesWithTheirFields() {
    StoryFile story =
        StoryFile.read(
            "x.txt",
            List.of(
                "# a remark",
                "barn: 8-10 skole-1",
                "",
                "-30 bekymring mandage",
                "  set: Første linje.",
                "    Anden linje.",
                "  tegn: et",
                "  tegn: to",
                "-2t bekymring frisk"));

    assertThat(story.head("barn")).isEqualTo("8-10 skole-1");
    assertThat(story.scenes()).hasSize(2);
    Scene first = story.scenes().get(0);
    assertThat(first.kind() + " " + first.name() + " " + first.offset())
        .isEqualTo("bekymring mandage -30");
    assertThat(first.text("set")).isEqualTo("Første linje. Anden linje.");
    assertThat(first.all("tegn")).containsExactly("et", "to");
    assertThat(story.scenes().get(1).hours()).isTrue();
  }

  @Test
  void saysWhereALineIsWrong() {
    assertThatThrownBy(
            () -> StoryFile.read("x.txt", List.of("barn: 1-2", "-3 bekymring a", "oops")))
        .hasMessageContaining("x.txt:3")
        .hasMessageContaining("oops");
  }

  @Test
  void whatLiesBehindNeverReachesToday() {
    LocalDate monday = LocalDate.of(2026, 11, 23);
    Days days = new Days(monday, Instant.parse("2026-11-23T08:00:00Z"));

    assertThat(days.day(-1)).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(days.day(0)).isEqualTo(monday);
    assertThat(days.day(5)).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(days.offset("+14", -20)).isEqualTo(-6);
    assertThat(days.offset("@-2", -20)).isEqualTo(-2);
  }

  @Test
  void everyShippedStoryCanBeRead() {
    List<StoryFile> stories = StoryShelf.all(NO_FOLDER, List.of());

    assertThat(stories).hasSizeGreaterThanOrEqualTo(15);
    assertThat(stories).allSatisfy(story -> assertThat(story.scenes()).isNotEmpty());
    assertThat(StoryShelf.all(NO_FOLDER, List.of("01-mandage"))).hasSize(stories.size() - 1);
  }

  /** Each part that a story names is played by somebody of the municipality's accounts. */
  @ParameterizedTest
  @MethodSource("parts")
  void everyPartIsPlayed(Path file) throws IOException {
    Properties written = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      written.load(reader);
    }
    List<String> accounts =
        Files.readAllLines(file.resolveSibling("accounts.csv")).stream()
            .map(line -> line.split(";", 2)[0])
            .toList();

    assertThat(named()).isNotEmpty();
    for (String role : named()) {
      assertThat(written.getProperty("rolle." + role)).as(role + " in " + file).isIn(accounts);
    }
    assertThat(written.stringPropertyNames().stream().filter(key -> key.endsWith(".leder")))
        .allSatisfy(
            key ->
                assertThat(written.getProperty("rolle." + written.getProperty(key)))
                    .as(key)
                    .isIn(accounts));
  }

  private static Set<String> named() {
    Set<String> roles = new TreeSet<>();
    for (StoryFile story : StoryShelf.all(NO_FOLDER, List.of())) {
      for (Scene scene : story.scenes()) {
        Stream.of("af", "hos", "ansvarlig")
            .flatMap(f -> scene.maybe(f).stream())
            .forEach(roles::add);
        if (scene.kind().equals("tovholder")) {
          roles.add(scene.name());
        }
        scene.fields().values().stream().flatMap(List::stream).forEach(text -> named(text, roles));
      }
    }
    return roles;
  }

  private static void named(String text, Set<String> roles) {
    Matcher place = Pattern.compile("\\{([^}]+)}").matcher(text);
    while (place.find()) {
      String word = place.group(1).toLowerCase(java.util.Locale.ROOT);
      if (!OF_THE_CHILD.contains(word)) {
        roles.add(word.replace(".fornavn", ""));
      }
    }
  }
}
