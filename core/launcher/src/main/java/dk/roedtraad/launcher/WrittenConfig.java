package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Reads back what {@link ConfigDirectory} wrote, for a server that is started without preparing.
 */
final class WrittenConfig {

  private WrittenConfig() {}

  static List<RunningTenant> tenants(Settings settings) {
    Path file = settings.configDir().resolve(ConfigDirectory.FILE);
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      values.load(reader);
    } catch (IOException e) {
      throw new LaunchFailure(
          "There is no configuration in " + file + ": run the command provision first.", e);
    }
    List<String> ids = new ArrayList<>(List.of(values.getProperty("tenants", "").split(",", -1)));
    ids.add(Tenant.OPERATOR);
    List<RunningTenant> tenants = new ArrayList<>();
    for (String id : ids) {
      String prefix = "tenant." + id + ".";
      String host = values.getProperty(prefix + "hosts", "").split(",", -1)[0];
      if (!host.isEmpty()) {
        tenants.add(
            new RunningTenant(
                id,
                values.getProperty(prefix + "name", id),
                host,
                "ready".equals(values.getProperty(prefix + "status")),
                settings.port()));
      }
    }
    return tenants;
  }
}
