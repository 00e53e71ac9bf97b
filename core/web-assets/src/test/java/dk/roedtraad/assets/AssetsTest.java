package dk.roedtraad.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the jar, looked at as the browser will: file by file under /assets. */
class AssetsTest {
  private static final Path ASSETS = Path.of("target/classes/META-INF/resources/assets");
  private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fds/css/dkfds.min.css",
        "fds/img/all-svg-icons.svg",
        "fds/LICENSE.md",
        "fds/fonts/IBMPlexSans/complete/woff2/license.txt",
        "htmx.min.js",
        "htmx.LICENSE.txt",
        "roedtraad.css",
        "roedtraad.js",
        "logo.svg",
        "favicon.svg"
      })
  void holds(String file) {
    assertThat(ASSETS.resolve(file)).isNotEmptyFile();
  }

  @Test
  void everyAddressInTheDesignSystemIsAFileInTheJar() {
    List<String> addresses = addressesIn("fds/css/dkfds.min.css");

    assertThat(addresses).hasSizeGreaterThan(100);
    assertThat(addresses)
        .allSatisfy(
            address -> assertThat(ASSETS.resolve("fds/css").resolve(address)).isRegularFile());
  }

  @Test
  void fontsAreWoff2Only() {
    assertThat(names("fds/fonts").filter(name -> !name.endsWith("license.txt")))
        .hasSize(8)
        .allSatisfy(name -> assertThat(name).endsWith(".woff2"));
  }

  @Test
  void noLogoOfThePublicPortals() {
    assertThat(names(".").map(name -> name.toLowerCase(Locale.ROOT)))
        .noneMatch(name -> name.contains("borger") || name.contains("virk"));
  }

  @Test
  void ownStyleSheetAsksNobodyElse() {
    assertThat(addressesIn("roedtraad.css"))
        .allSatisfy(address -> assertThat(ASSETS.resolve(address)).isRegularFile());
    assertThat(read("roedtraad.css")).doesNotContain("@import", "http:", "https:");
  }

  @Test
  void ownScriptRunsUnderTheStrictPolicy() {
    assertThat(read("roedtraad.js"))
        .doesNotContain("eval(", "new Function", "innerHTML", ".style", "http:", "https:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analytics",
        "check",
        "chevron-right",
        "groups",
        "lock",
        "plus",
        "search",
        "success"
      })
  void spriteHasTheIconsThePagesUse(String icon) {
    assertThat(read("fds/img/all-svg-icons.svg")).contains("<symbol id=\"" + icon + "\"");
  }

  private static List<String> addressesIn(String file) {
    return URL.matcher(read(file)).results().map((MatchResult m) -> m.group(1)).distinct().toList();
  }

  private static Stream<String> names(String folder) {
    try (Stream<Path> files = Files.walk(ASSETS.resolve(folder))) {
      return files.filter(Files::isRegularFile).map(Path::toString).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(ASSETS.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
