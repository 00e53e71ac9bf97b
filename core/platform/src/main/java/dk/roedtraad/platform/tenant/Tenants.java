package dk.roedtraad.platform.tenant;

import dk.roedtraad.api.TenantId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The municipalities of this installation, by id and by host name. */
@ApplicationScoped
public class Tenants {
  private final Map<TenantId, Tenant> byId = new ConcurrentHashMap<>();
  private final Map<String, TenantId> byHost = new ConcurrentHashMap<>();

  @PostConstruct
  void read() {
    Config config = ConfigProvider.getConfig();
    words(config.getOptionalValue("tenants", String.class)).forEach(id -> add(config, id));
    if (config.getOptionalValue("tenant.operator.hosts", String.class).isPresent()) {
      add(config, "operator");
    }
  }

  /** All of them, parked ones too, by id. */
  public Collection<Tenant> all() {
    return new TreeMap<>(Map.copyOf(byIdText())).values();
  }

  /** All that serve, the operator's own place among them. */
  public List<Tenant> ready() {
    return all().stream().filter(Tenant::isReady).toList();
  }

  /** The municipalities that serve. */
  public List<Tenant> readyMunicipalities() {
    return all().stream().filter(t -> t.isReady() && t.isMunicipality()).toList();
  }

  /** The tenant whose host this is; empty for a host that nobody has. */
  public Optional<Tenant> byHost(String host) {
    return Optional.ofNullable(byHost.get(host.toLowerCase(Locale.ROOT))).map(this::get);
  }

  /**
   * @throws IllegalArgumentException when there is no such tenant
   */
  public Tenant get(TenantId id) {
    Tenant tenant = byId.get(id);
    if (tenant == null) {
      throw new IllegalArgumentException("no tenant " + id);
    }
    return tenant;
  }

  /** Takes one tenant out of service on this node, for a reason that the operator's page tells. */
  public void park(TenantId id, String reason) {
    byId.computeIfPresent(id, (key, tenant) -> tenant.parked(reason));
  }

  private void add(Config config, String name) {
    String prefix = "tenant." + name + ".";
    TenantId id = new TenantId(name);
    Tenant tenant =
        new Tenant(
            id,
            Tenant.Kind.valueOf(
                text(config, prefix + "kind", "municipality").toUpperCase(Locale.ROOT)),
            text(config, prefix + "name", name),
            text(config, prefix + "code", ""),
            words(config.getOptionalValue(prefix + "hosts", String.class)).toList(),
            text(config, prefix + "language", "da"),
            words(config.getOptionalValue(prefix + "modules", String.class)).toList(),
            words(config.getOptionalValue(prefix + "modules.unavailable", String.class)).toList(),
            settings(config, prefix + "set."),
            Tenant.State.valueOf(text(config, prefix + "status", "ready").toUpperCase(Locale.ROOT)),
            text(config, prefix + "reason", ""));
    byId.put(id, tenant);
    tenant.hosts().forEach(host -> byHost.put(host.toLowerCase(Locale.ROOT), id));
  }

  private Map<String, Tenant> byIdText() {
    Map<String, Tenant> copy = new HashMap<>();
    byId.forEach((id, tenant) -> copy.put(id.value(), tenant));
    return copy;
  }

  private static Map<String, String> settings(Config config, String prefix) {
    Map<String, String> found = new HashMap<>();
    List<String> names = new ArrayList<>();
    config.getPropertyNames().forEach(names::add);
    for (String name : names) {
      if (name.startsWith(prefix)) {
        found.put(name.substring(prefix.length()), config.getValue(name, String.class));
      }
    }
    return Map.copyOf(found);
  }

  private static String text(Config config, String key, String otherwise) {
    return config.getOptionalValue(key, String.class).orElse(otherwise);
  }

  private static Stream<String> words(Optional<String> list) {
    return list.stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(word -> !word.isEmpty());
  }
}
