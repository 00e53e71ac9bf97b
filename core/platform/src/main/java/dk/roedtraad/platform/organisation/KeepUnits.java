package dk.roedtraad.platform.organisation;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.UnitKind;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Keeps external actors, and the names and heads of units; everything in bulk comes with the
 * import. Whoever leads a unit sees children by that, so each change is written down.
 */
@ApplicationScoped
@Transactional
public class KeepUnits {
  private static final String CHANGE =
      """
      update unit set name = ?, actor = case when area = 'EXTERNAL' then ? end, phone = ?,
             contact = ?, active = ?, version = version + 1
       where id = ? and version = ?
      """;

  @Inject Sql sql;
  @Inject ReadLog log;
  @Inject ReadUnits units;
  @Inject WhatIsLeft left;
  @Inject Event<UnitRenamed> renamed;

  /** Adds an external actor. */
  public Outcome addActor(Caller by, UnitForm asked) {
    List<Fault> faults = new ArrayList<>(asked.faults(true));
    if (faults.isEmpty() && isTaken(asked.name())) {
      faults.add(Fault.of("name", "organisation.fault.taken"));
    }
    if (!faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    UUID id = Ids.next();
    sql.run(
        "insert into unit (id, key, name, kind, area, actor, phone, contact) values (?, ?, ?, ?, ?, ?,"
            + " ?, ?)",
        id,
        "actor." + id,
        asked.name(),
        UnitKind.EXTERNAL,
        Area.EXTERNAL,
        asked.actor(),
        asked.phone(),
        asked.contact());
    note(by, ReadLog.Action.CREATE, id, asked.name());
    return Outcome.done(id);
  }

  /**
   * Changes a unit. It goes out of use only when nothing there is open.
   *
   * @param version the one the change is based on
   * @throws NotThere when there is no such unit
   */
  public Outcome change(Caller by, UUID id, int version, UnitForm asked) {
    UnitLine now = units.one(by, id).line();
    List<Fault> faults = new ArrayList<>(asked.faults(now.area() == Area.EXTERNAL));
    UUID head = asked.head();
    if (head != null && units.members(id).stream().noneMatch(m -> m.account().equals(head))) {
      faults.add(Fault.of("head", "organisation.fault.head"));
    }
    if (now.active() && !asked.active()) {
      faults.addAll(left.at(id));
    }
    if (!faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    int changed =
        sql.run(
            CHANGE,
            asked.name(),
            asked.actor(),
            asked.phone(),
            asked.contact(),
            asked.active(),
            id,
            version);
    if (changed == 0) {
      return Outcome.stale(units.one(by, id).line().version());
    }
    if (head != null) {
      sql.run(
          "update membership set leads = (account_id = ?) where unit_id = ? and leads <> (account_id"
              + " = ?)",
          head,
          id,
          head);
    }
    if (!now.name().equals(asked.name())) {
      renamed.fire(new UnitRenamed(id));
    }
    note(by, ReadLog.Action.CHANGE, id, asked.name() + (head == null ? "" : " " + head));
    return Outcome.done(id);
  }

  private boolean isTaken(String name) {
    return sql.one(
            "select 1 from unit where area = 'EXTERNAL' and active and lower(name) = lower(?)",
            row -> true,
            name)
        .isPresent();
  }

  private void note(Caller by, ReadLog.Action action, UUID unit, String what) {
    log.note(by, Purpose.ADMINISTRATION, action, null, "units", unit + " " + what);
  }
}
