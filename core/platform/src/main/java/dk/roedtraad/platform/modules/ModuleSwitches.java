package dk.roedtraad.platform.modules;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.organisation.Units;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.tenant.Tenant;
import dk.roedtraad.platform.tenant.Tenants;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns modules and single contributions on and off for the bound tenant. Nothing is restarted and
 * nothing is deleted: off hides, on again shows what was there.
 */
@ApplicationScoped
@Transactional
public class ModuleSwitches {
  @Inject Sql sql;
  @Inject ModuleCatalog catalog;
  @Inject Units units;
  @Inject Tenants tenants;
  @Inject ReadLog log;
  @Inject TenantModules modules;
  @Inject Event<ModulesSwitched> switched;

  /**
   * A switch that somebody has turned.
   *
   * @param key the module's id or the contribution's key
   */
  public record Turned(String key, boolean on, String by, Instant at) {}

  /** Turns a module on or off. */
  public void module(Caller caller, String id, boolean on) {
    InstalledModule module = catalog.get(id).orElseThrow(NotThere::new);
    Tenant tenant = tenants.get(BoundTenant.required());
    if (on && tenant.unavailable().contains(id)) {
      throw new Refusal(Problem.MODULE_FAULT, "modules.refuse.unavailable");
    }
    turn(caller, id, "", on);
    if (on) {
      units.layDown(module.units(), tenant.language());
    }
    switched.fire(new ModulesSwitched(modules.asJustTurned()));
  }

  /** Turns one contribution of a module on or off. */
  public void contribution(Caller caller, String module, String key, boolean on) {
    InstalledModule installed = catalog.get(module).orElseThrow(NotThere::new);
    if (!installed.contributions().contains(key)) {
      throw new NotThere();
    }
    turn(caller, module, key, on);
    switched.fire(new ModulesSwitched(modules.asJustTurned()));
  }

  /** Every switch that has been turned, by key. */
  public Map<String, Turned> turned() {
    Map<String, Turned> found = new HashMap<>();
    sql.list(
            "select module, contribution, enabled, changed_by, changed_at from module_switch",
            row ->
                new Turned(
                    row.text("contribution").isEmpty()
                        ? row.text("module")
                        : row.text("contribution"),
                    row.flag("enabled"),
                    row.text("changed_by"),
                    row.instant("changed_at")))
        .forEach(turned -> found.put(turned.key(), turned));
    return found;
  }

  private void turn(Caller caller, String module, String contribution, boolean on) {
    sql.run(
        "insert into module_switch (module, contribution, enabled, changed_by, changed_at) values (?,"
            + " ?, ?, ?, ?) on conflict (module, contribution) do update set enabled ="
            + " excluded.enabled, changed_by = excluded.changed_by, changed_at = excluded.changed_at",
        module,
        contribution,
        on,
        caller.name(),
        Instant.now());
    sql.run("update settings_version set version = version + 1");
    log.note(
        caller,
        Purpose.ADMINISTRATION,
        ReadLog.Action.CHANGE,
        null,
        "modules",
        module + " " + contribution + " " + (on ? "on" : "off"));
  }
}
