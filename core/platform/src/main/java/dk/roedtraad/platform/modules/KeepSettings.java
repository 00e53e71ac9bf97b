package dk.roedtraad.platform.modules;

import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.tenant.Tenant;
import dk.roedtraad.platform.tenant.Tenants;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the settings of the modules that are on, for the bound tenant. A save takes hold at once on
 * every node; what it changed is kept, and the newest can be taken back.
 */
@ApplicationScoped
@Transactional
public class KeepSettings {
  private static final int SAVES_SHOWN = 20;
  private static final String CHANGES =
      """
      select save_id, number, key, was, was_own, became, is_own, changed_by, changed_at from (
        select c.*, row_number() over (partition by key order by number desc) as nth,
               dense_rank() over (order by number desc) as age
          from setting_change c where module = ?) c
       where nth = 1 or age <= ?
       order by number desc, key
      """;

  @Inject Sql sql;
  @Inject ReadLog log;
  @Inject ModuleCatalog catalog;
  @Inject TenantModules modules;
  @Inject Tenants tenants;
  @Inject Event<ModulesSwitched> switched;

  /**
   * The settings of a module.
   *
   * @throws NotThere when it is not on
   */
  public SettingSheet of(String module) {
    InstalledModule installed = catalog.get(module).orElseThrow(NotThere::new);
    if (!modules.now().has(module)) {
      throw new NotThere();
    }
    List<SettingChange> changes =
        sql.list(
            CHANGES,
            row ->
                new SettingChange(
                    row.uuid("save_id"),
                    row.integer("number"),
                    row.text("key"),
                    row.text("was"),
                    row.flag("was_own"),
                    row.text("became"),
                    row.flag("is_own"),
                    row.text("changed_by"),
                    row.instant("changed_at")),
            module,
            SAVES_SHOWN);
    Map<String, SettingChange> last = new HashMap<>();
    changes.forEach(change -> last.putIfAbsent(change.key(), change));
    Tenant tenant = tenants.get(BoundTenant.required());
    Map<String, String> set = modules.setByAdmins();
    int version = changes.isEmpty() ? 0 : changes.get(0).number();
    return new SettingSheet(
        module,
        version,
        installed.settings().stream()
            .map(setting -> line(setting, tenant, set, last.get(setting.key())))
            .toList(),
        changes.stream().filter(change -> change.number() > version - SAVES_SHOWN).toList());
  }

  private static SettingLine line(
      SettingDefinition setting,
      Tenant tenant,
      Map<String, String> set,
      @Nullable SettingChange last) {
    String standard = TenantModules.standard(tenant, setting);
    return new SettingLine(
        setting,
        TenantModules.inForce(tenant, setting, set),
        TenantModules.isOwn(setting, set),
        standard,
        last);
  }

  /**
   * Changes settings of a module.
   *
   * @param version the one the change is based on
   */
  public Outcome change(Caller by, String module, int version, AskedSettings asked) {
    SettingSheet sheet = locked(module);
    if (!asked.faults(sheet).isEmpty()) {
      return Outcome.faulty(asked.faults(sheet));
    }
    if (sheet.version() != version) {
      return Outcome.stale(sheet.version());
    }
    return save(by, sheet, asked);
  }

  /**
   * Takes back what the newest save changed; that is itself a save.
   *
   * @param version the number of the save that is to be taken back
   * @throws Refusal when there is nothing to take back
   */
  public Outcome undo(Caller by, String module, int version) {
    SettingSheet sheet = locked(module);
    if (sheet.version() != version) {
      return Outcome.stale(sheet.version());
    }
    AskedSettings asked =
        AskedSettings.back(
            sheet.newest().stream()
                .filter(change -> sheet.line(change.key()).isPresent())
                .toList());
    if (sheet.lines().stream().noneMatch(asked::changes)) {
      throw new Refusal(Problem.REFUSED, "modules.settings.nothing");
    }
    return asked.faults(sheet).isEmpty()
        ? save(by, sheet, asked)
        : Outcome.faulty(asked.faults(sheet));
  }

  /** The row of the version is the lock: whoever saves meanwhile waits, and then is too late. */
  private SettingSheet locked(String module) {
    sql.one("select version from settings_version for update", row -> row.longValue("version"));
    return of(module);
  }

  private Outcome save(Caller by, SettingSheet sheet, AskedSettings asked) {
    UUID save = Ids.next();
    List<SettingLine> changed = sheet.lines().stream().filter(asked::changes).toList();
    if (changed.isEmpty()) {
      return Outcome.done(save, sheet.version());
    }
    int number = sheet.version() + 1;
    Instant now = Instant.now();
    for (SettingLine line : changed) {
      String value = asked.valueOf(line);
      boolean own = asked.isOwn(line);
      if (own) {
        sql.run(
            "insert into setting_value (key, value, changed_by, changed_at) values (?, ?, ?, ?) on"
                + " conflict (key) do update set value = excluded.value, changed_by ="
                + " excluded.changed_by, changed_at = excluded.changed_at",
            line.key(),
            value,
            by.name(),
            now);
      } else {
        sql.run("delete from setting_value where key = ?", line.key());
      }
      sql.run(
          "insert into setting_change (save_id, module, number, key, was, was_own, became, is_own,"
              + " changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          save,
          sheet.module(),
          number,
          line.key(),
          line.value(),
          line.own(),
          value,
          own,
          by.name(),
          now);
      log.note(
          by,
          Purpose.ADMINISTRATION,
          ReadLog.Action.CHANGE,
          null,
          "modules",
          sheet.module() + " " + line.key() + ": " + line.value() + " -> " + value);
    }
    sql.run("update settings_version set version = version + 1");
    switched.fire(new ModulesSwitched(modules.asJustTurned()));
    return Outcome.done(save, number);
  }
}
