package dk.roedtraad.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what the application reads through MicroProfile Config. No owner's password is in it. */
final class ConfigDirectory {

  static final String FILE = "roedtraad.properties";

  /**
   * What the provider of a tenant's log-in knows us by, and what we know it by; the operator writes
   * them into the secrets.
   */
  private static final List<String> OF_THE_OPERATOR =
      List.of("login.client-secret", "login.scim-token");

  private ConfigDirectory() {}

  static Path write(
      Settings settings, DatabaseAccess platform, Secrets secrets, List<Placed> tenants) {
    Map<String, String> values = new TreeMap<>();
    values.put("platform.db.url", platform.urlOf(Provisioner.DATABASE, TenantDatabase.options("")));
    values.put("platform.db.user", Provisioner.NOBODY);
    values.put("platform.db.password", secrets.password("none.password"));
    values.put(
        "tenants",
        tenants.stream()
            .filter(placed -> !placed.tenant().operator())
            .map(placed -> placed.tenant().id())
            .collect(Collectors.joining(",")));
    values.put("log.anchor.dir", settings.anchors().toString());
    if (settings.demo()) {
      values.put("demo.dir", settings.tenants().toString());
      values.put("demo.password", settings.demoPassword());
      values.put("login.second-factor", "offered");
      settings
          .demoPolicies()
          .forEach(
              (tenant, files) ->
                  values.put(
                      "demo.policies." + tenant,
                      files.stream().map(Path::toString).collect(Collectors.joining(","))));
    }
    tenants.forEach(placed -> describe(placed, secrets, values));
    PrivateFile.directory(settings.configDir());
    PrivateFile.write(
        settings.configDir().resolve(FILE),
        PrivateFile.properties("Written at every start; changes are lost.", values));
    return settings.configDir();
  }

  private static void describe(Placed placed, Secrets secrets, Map<String, String> values) {
    Tenant tenant = placed.tenant();
    String prefix = "tenant." + tenant.id() + ".";
    values.put(prefix + "kind", tenant.kind());
    values.put(prefix + "name", tenant.name());
    values.put(prefix + "code", tenant.code());
    values.put(prefix + "cvr", tenant.cvr());
    values.put(prefix + "hosts", String.join(",", tenant.hosts()));
    values.put(prefix + "language", tenant.language());
    values.put(prefix + "modules", String.join(",", tenant.modules()));
    values.put(prefix + "status", placed.ready() ? "ready" : "parked");
    tenant.settings().forEach((key, value) -> values.put(prefix + group(key) + key, value));
    for (String name : OF_THE_OPERATOR) {
      String known = secrets.find(prefix + name);
      if (known != null) {
        values.put(prefix + name, known);
      }
    }
    if (!placed.unavailable().isEmpty()) {
      values.put(prefix + "modules.unavailable", String.join(",", placed.unavailable().keySet()));
    }
    if (tenant.parked()) {
      values.put(prefix + "reason", String.join("\n", tenant.problems()));
    }
    TenantDatabase place = placed.database();
    if (place != null) {
      values.put(prefix + "db.url", place.url());
      values.put(prefix + "db.user", place.appRole());
      values.put(prefix + "db.password", place.appPassword());
      values.put(prefix + "db.schema", place.schema());
      values.put(prefix + "key", place.key());
    }
  }

  /** Settings of modules stand apart: the application asks the modules whether it knows them. */
  private static String group(String key) {
    return TenantFile.isCores(key) ? "" : "set.";
  }
}
