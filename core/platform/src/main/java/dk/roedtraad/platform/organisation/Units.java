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

/** Where somebody works, and the units that a module declares. */
@ApplicationScoped
@Transactional
public class Units {
  @Inject Sql sql;

  /** A unit by its name. */
  public record Named(UUID id, String name, UnitKind kind, Area area, boolean leads) {}

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
