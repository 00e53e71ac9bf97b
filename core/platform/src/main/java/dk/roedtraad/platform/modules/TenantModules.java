package dk.roedtraad.platform.modules;

import dk.roedtraad.api.ModuleSettings;
import dk.roedtraad.api.TenantId;
import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.tenant.Tenant;
import dk.roedtraad.platform.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is on for the bound tenant. Costs no statement while the version stays the same. */
@ApplicationScoped
public class TenantModules {
  private final Map<TenantId, Contributions> kept = new ConcurrentHashMap<>();

  @Inject ModuleCatalog catalog;
  @Inject Tenants tenants;
  @Inject CurrentCaller current;
  @Inject Sql sql;

  /** What is on now, at the version that came with the session, or else asked for. */
  public Contributions now() {
    long version = version();
    TenantId tenant = BoundTenant.required();
    Contributions known = kept.get(tenant);
    if (known != null && known.version() == version) {
      return known;
    }
    Contributions made = make(tenants.get(tenant), version);
    kept.put(tenant, made);
    return made;
  }

  /**
   * What is on as this very transaction sees it, for whoever has just turned a switch. Not kept:
   * the transaction may yet be given up.
   */
  public Contributions asJustTurned() {
    return make(tenants.get(BoundTenant.required()), asked());
  }

  private long version() {
    try {
      Optional<Long> withSession = current.get().map(caller -> caller.settingsVersion());
      if (withSession.isPresent()) {
        return withSession.get();
      }
    } catch (ContextNotActiveException e) {
      return asked();
    }
    return asked();
  }

  private long asked() {
    return sql.one("select version from settings_version", row -> row.longValue("version"))
        .orElseThrow();
  }

  private Contributions make(Tenant tenant, long version) {
    Map<String, Boolean> switches = new HashMap<>();
    sql.list(
        "select module, contribution, enabled from module_switch",
        row ->
            switches.put(
                row.text("contribution").isEmpty() ? row.text("module") : row.text("contribution"),
                row.flag("enabled")));
    List<InstalledModule> on =
        catalog.all().stream()
            .filter(module -> !tenant.unavailable().contains(module.id().value()))
            .filter(
                module ->
                    switches.getOrDefault(
                        module.id().value(), tenant.modules().contains(module.id().value())))
            .toList();
    ModuleSettings settings = new ModuleSettings(values(tenant));
    return new Contributions(
        version,
        on,
        on.stream()
            .flatMap(module -> module.forumTypes().stream())
            .filter(forum -> isOn(switches, forum.key()))
            .map(forum -> forum.adjustedBy(settings))
            .toList(),
        on.stream()
            .flatMap(module -> module.catalogue().stream())
            .filter(type -> isOn(switches, type.key()))
            .map(type -> type.adjustedBy(settings))
            .toList(),
        on.stream().flatMap(module -> module.levels().stream()).toList(),
        on.stream().flatMap(module -> module.ladder().stream()).findFirst(),
        on.stream()
            .flatMap(module -> module.tools().stream())
            .filter(tool -> isOn(switches, tool.key()))
            .toList(),
        on.stream()
            .flatMap(module -> module.deadlines().stream())
            .filter(rule -> isOn(switches, rule.key()))
            .map(rule -> rule.adjustedBy(settings))
            .toList(),
        on.stream()
            .flatMap(module -> module.transitionTypes().stream())
            .filter(type -> isOn(switches, type.key()))
            .toList(),
        on.stream()
            .flatMap(module -> module.ageSteps().stream())
            .filter(step -> isOn(switches, step.key()))
            .map(step -> step.adjustedBy(settings))
            .toList(),
        settings);
  }

  private static boolean isOn(Map<String, Boolean> switches, String key) {
    return switches.getOrDefault(key, true);
  }

  /** The default, unless tenant.properties says otherwise, unless the admin says otherwise. */
  private Map<String, String> values(Tenant tenant) {
    Map<String, String> set = setByAdmins();
    Map<String, String> values = new HashMap<>();
    for (InstalledModule module : catalog.all()) {
      module
          .settings()
          .forEach(setting -> values.put(setting.key(), inForce(tenant, setting, set)));
    }
    return values;
  }

  /** What admins have set, by key. */
  Map<String, String> setByAdmins() {
    Map<String, String> set = new HashMap<>();
    sql.list(
        "select key, value from setting_value", row -> set.put(row.text("key"), row.text("value")));
    return set;
  }

  /** What holds when no admin has set anything. */
  static String standard(Tenant tenant, SettingDefinition setting) {
    return tenant.settings().getOrDefault(setting.key(), setting.standard());
  }

  /** Whether what an admin has set holds: a newer module may allow less than it once did. */
  static boolean isOwn(SettingDefinition setting, Map<String, String> set) {
    String value = set.get(setting.key());
    return value != null && setting.faultIn(value).isEmpty();
  }

  static String inForce(Tenant tenant, SettingDefinition setting, Map<String, String> set) {
    return isOwn(setting, set) ? set.getOrDefault(setting.key(), "") : standard(tenant, setting);
  }
}
