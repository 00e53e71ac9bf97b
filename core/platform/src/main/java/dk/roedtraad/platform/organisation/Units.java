package dk.roedtraad.platform.organisation;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.DeclaredUnit;
import dk.roedtraad.api.organisation.UnitKind;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units of the municipality. */
@ApplicationScoped
@Transactional
public class Units {
  @Inject Sql sql;

  /** A unit by its name. */
  public record Named(UUID id, String name, UnitKind kind, Area area, boolean leads) {}

  /** A unit with how many work and are enrolled there. */
  public record Counted(
      UUID id,
      String name,
      UnitKind kind,
      Area area,
      int staff,
      int children,
      @Nullable String leader) {}

  /** The units where the caller works, those they lead first. */
  public List<Named> mine(Caller caller) {
    return sql.list(
        "select u.id, u.name, u.kind, u.area, m.leads from membership m join unit u on u.id ="
            + " m.unit_id where m.account_id = ? order by m.leads desc, u.name",
        row ->
            new Named(
                row.uuid("id"),
                row.text("name"),
                row.one(UnitKind.class, "kind"),
                row.one(Area.class, "area"),
                row.flag("leads")),
        caller.id());
  }

  /** All units by area and kind, with their size; no child is named. */
  public List<Counted> all() {
    return sql.list(
        """
        select u.id, u.name, u.kind, u.area, coalesce(s.staff, 0) as staff,
               coalesce(e.children, 0) as children, s.leader
          from unit u
          left join (select m.unit_id, count(*) as staff,
                            min(a.name) filter (where m.leads) as leader
                       from membership m join account a on a.id = m.account_id and a.active
                      group by m.unit_id) s on s.unit_id = u.id
          left join (select unit_id, count(*) as children from enrolment
                      where valid_to is null or valid_to >= current_date
                      group by unit_id) e on e.unit_id = u.id
         where u.active
         order by u.area, u.kind, u.name collate "da-x-icu"
        """,
        row ->
            new Counted(
                row.uuid("id"),
                row.text("name"),
                row.one(UnitKind.class, "kind"),
                row.one(Area.class, "area"),
                row.integer("staff"),
                row.integer("children"),
                row.maybeText("leader")));
  }

  /** Lays down the units that a module declares; those already there stay as they are. */
  public void layDown(List<DeclaredUnit> declared, String language) {
    for (DeclaredUnit unit : declared) {
      sql.run(
          "insert into unit (id, key, name, kind, area) values (?, ?, ?, ?, ?) on conflict (key) do"
              + " nothing",
          Ids.next(),
          unit.key(),
          Languages.texts(language).of(unit.key() + ".name"),
          unit.kind(),
          unit.area());
    }
  }
}
