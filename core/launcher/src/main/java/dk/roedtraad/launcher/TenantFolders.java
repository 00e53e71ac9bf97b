package dk.roedtraad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all tenants and finds what only shows when they are seen together. */
final class TenantFolders {

  private TenantFolders() {}

  /** Every tenant in order of its id, parked ones too, the operator last. */
  static List<Tenant> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new LaunchFailure(
          "There is no tenants folder at "
              + folder
              + ": start in the root of the project or set roedtraad.tenants.dir.");
    }
    List<Tenant> tenants = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder)) {
      children
          .filter(child -> Files.exists(child.resolve(TenantFile.NAME)))
          .sorted()
          .map(TenantFile::read)
          .forEach(tenants::add);
    } catch (IOException e) {
      throw new LaunchFailure("Make the tenants folder " + folder + " readable.", e);
    }
    tenants.add(Tenant.operatorPlace());
    List<Tenant> ids = parkShared("id", tenants, tenant -> List.of(tenant.declaredId()));
    return eachHostOnce(parkShared("hosts", ids, Tenant::hosts));
  }

  private static List<Tenant> parkShared(
      String key, List<Tenant> tenants, Function<Tenant, List<String>> valuesOf) {
    TreeMap<String, List<Tenant>> users = new TreeMap<>();
    tenants.forEach(
        tenant ->
            valuesOf
                .apply(tenant)
                .forEach(v -> users.computeIfAbsent(v, k -> new ArrayList<>()).add(tenant)));
    List<Tenant> result = new ArrayList<>();
    for (Tenant tenant : tenants) {
      Tenant checked = tenant;
      for (String value : valuesOf.apply(tenant)) {
        List<Tenant> others = users.getOrDefault(value, List.of());
        // A municipality that takes the operator's host must not take the operator down with it.
        if (others.size() > 1 && !tenant.operator()) {
          String names =
              others.stream()
                  .filter(other -> other != tenant)
                  .map(Tenant::id)
                  .collect(Collectors.joining(", "));
          String file = "tenants/" + tenant.id() + "/" + TenantFile.NAME;
          checked = checked.withProblem(Reasons.shared(file, key, value, names));
        }
      }
      result.add(checked);
    }
    return result;
  }

  /** The page that explains why a tenant is parked needs a host that leads to one tenant only. */
  private static List<Tenant> eachHostOnce(List<Tenant> tenants) {
    Set<String> taken = new HashSet<>(Tenant.operatorPlace().hosts());
    return tenants.stream()
        .map(
            tenant ->
                tenant.operator()
                    ? tenant
                    : tenant.withHosts(tenant.hosts().stream().filter(taken::add).toList()))
        .toList();
  }
}
