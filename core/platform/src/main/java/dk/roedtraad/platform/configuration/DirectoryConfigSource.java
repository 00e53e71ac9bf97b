package dk.roedtraad.platform.configuration;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads every {@code *.properties} file of the directory named by the system property {@code
 * roedtraad.config.dir} or the variable {@code ROEDTRAAD_CONFIG_DIR}. Read once, at start.
 */
public class DirectoryConfigSource implements ConfigSource {
  private final Map<String, String> values = read();

  @Override
  public Set<String> getPropertyNames() {
    return values.keySet();
  }

  @Override
  public @Nullable String getValue(String name) {
    return values.get(name);
  }

  @Override
  public Map<String, String> getProperties() {
    return values;
  }

  @Override
  public String getName() {
    return "roedtraad.config.dir";
  }

  @Override
  public int getOrdinal() {
    return 250;
  }

  private static Map<String, String> read() {
    String named =
        System.getProperty("roedtraad.config.dir", System.getenv("ROEDTRAAD_CONFIG_DIR"));
    if (named == null) {
      return Map.of();
    }
    Properties all = new Properties();
    try (Stream<Path> files = Files.list(Path.of(named))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".properties")).sorted().toList()) {
        try (Reader reader = Files.newBufferedReader(file)) {
          all.load(reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the configuration directory " + named, e);
    }
    return all.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, all::getProperty));
  }
}
