package dk.roedtraad.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings one tenant's tables up to date, as that tenant's owner. A module that fails in a tenant
 * that has it switched off is only taken out there; any other failure parks the tenant.
 */
final class Migrator {

  private final Migrations migrations;

  Migrator(Migrations migrations) {
    this.migrations = migrations;
  }

  /**
   * What came of it.
   *
   * @param applied folders that are complete
   * @param failed folder to what went wrong
   */
  record Outcome(List<String> applied, Map<String, String> failed) {}

  Outcome migrate(Tenant tenant, TenantDatabase place) throws SQLException {
    List<String> applied = new ArrayList<>();
    Map<String, String> failed = new LinkedHashMap<>();
    try (Connection provisioner = place.server().connect(Provisioner.DATABASE)) {
      TenantRoles roles = new TenantRoles(new Sql(provisioner), place);
      try (Connection owner = roles.openOwner().connect(Provisioner.DATABASE)) {
        Sql history = new Sql(owner);
        for (Migrations.Folder folder : migrations.of(tenant)) {
          String reason = migrate(roles, place, folder, history);
          if (reason.isEmpty()) {
            applied.add(folder.name());
          } else {
            failed.put(folder.name(), reason);
            if (!folder.module()) {
              break;
            }
          }
        }
        hideHistory(history, place);
      } finally {
        roles.closeOwner();
      }
    }
    return new Outcome(applied, failed);
  }

  /** What went wrong, or an empty text. */
  private static String migrate(
      TenantRoles roles, TenantDatabase place, Migrations.Folder folder, Sql history)
      throws SQLException {
    if (folder.scripts().isEmpty() || History.matches(history, place, folder)) {
      return "";
    }
    try {
      flyway(roles.openOwner(), place, folder).migrate();
    } catch (FlywayException e) {
      return firstLines(e);
    }
    return History.matches(history, place, folder) ? "" : "its history differs from its scripts";
  }

  private static Flyway flyway(
      DatabaseAccess owner, TenantDatabase place, Migrations.Folder folder) {
    return Flyway.configure(Migrator.class.getClassLoader())
        .dataSource(
            owner.urlOf(Provisioner.DATABASE, "ApplicationName=roedtraad-migration"),
            owner.user(),
            owner.password())
        .schemas(place.schema())
        .defaultSchema(place.schema())
        .createSchemas(false)
        .table(folder.historyTable())
        .resourceProvider(new ScriptResources(folder))
        .javaMigrationClassProvider(List::of)
        .skipDefaultCallbacks(true)
        .validateMigrationNaming(true)
        .placeholders(Map.of("app_role", place.appRole()))
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .cleanDisabled(true)
        .mixed(false)
        .group(false)
        .load();
  }

  /** The application has no business in the histories. The owner made them and closes them. */
  private static void hideHistory(Sql owner, TenantDatabase place) throws SQLException {
    for (String table :
        owner.list(
            "select format('%I.%I', n.nspname, c.relname) from pg_class c"
                + " join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = ? and c.relname like 'flyway\\_%' and c.relkind = 'r'",
            place.schema())) {
      owner.run("revoke all on " + table + " from " + place.appRole());
    }
  }

  private static String firstLines(FlywayException e) {
    return e.getMessage() == null
        ? e.getClass().getSimpleName()
        : e.getMessage()
            .lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty() && !l.matches("-+"))
            .limit(4)
            .reduce((a, b) -> a + " | " + b)
            .orElse("");
  }
}
