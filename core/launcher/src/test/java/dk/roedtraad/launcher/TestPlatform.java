package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A platform of its own in a temporary folder: invented tenants, small fixture migrations. */
final class TestPlatform {

  private final Path root;
  private final List<Path> sources = new ArrayList<>();
  private final Map<String, String> settings = new HashMap<>();

  TestPlatform(Path root) {
    this.root = root;
    module("core");
    settings.put("roedtraad.data.dir", root.resolve("data").toString());
    settings.put("roedtraad.tenants.dir", root.resolve("tenants").toString());
  }

  TestPlatform module(String fixture) {
    sources.add(Path.of("src", "test", "resources", "fixtures", fixture).toAbsolutePath());
    return this;
  }

  TestPlatform source(Path jarOrFolder) {
    sources.add(jarOrFolder);
    return this;
  }

  TestPlatform without(Path jarOrFolder) {
    sources.remove(jarOrFolder);
    return this;
  }

  TestPlatform with(String key, String value) {
    settings.put(key, value);
    return this;
  }

  /** Writes a correct file; lines that start with the key of another replace it. */
  TestPlatform tenant(String id, String... lines) {
    Map<String, String> values = new HashMap<>();
    values.put("id", id);
    values.put("name", "Testkommunen " + id);
    values.put("code", "999");
    values.put("cvr", "00000000");
    values.put("hosts", id + ".localhost");
    values.put("language", "da");
    for (String line : lines) {
      values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
    }
    try {
      Path folder = Files.createDirectories(root.resolve("tenants").resolve(id));
      Files.writeString(
          folder.resolve(TenantFile.NAME),
          values.entrySet().stream()
              .map(e -> e.getKey() + "=" + e.getValue())
              .collect(Collectors.joining("\n", "", "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Settings settings() {
    Map<String, String> all = new HashMap<>(settings);
    all.put(
        "roedtraad.migrations",
        sources.stream().map(Path::toString).collect(Collectors.joining(",")));
    return Settings.of(all);
  }

  Platform prepare() {
    return Platform.prepare(settings());
  }

  static TenantDatabase database(Platform platform, String tenant) {
    return platform.tenants().stream()
        .filter(placed -> placed.tenant().id().equals(tenant))
        .findFirst()
        .map(Placed::database)
        .orElseThrow();
  }

  /** As the application connects. */
  static Connection app(TenantDatabase place) throws SQLException {
    return DriverManager.getConnection(place.url(), place.appRole(), place.appPassword());
  }

  static Connection provisioner(Platform platform) throws SQLException {
    return platform.provisioner().connect(Provisioner.DATABASE);
  }
}
