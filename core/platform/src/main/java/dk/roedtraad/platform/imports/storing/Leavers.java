package dk.roedtraad.platform.imports.storing;

import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.staff.Departures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Those whom a file lets go, or gives the administrator's role, which sees no child. They are found
 * before the merge takes their units from them, and what they held is passed on after it, when
 * those who came with the same file are there to take it.
 */
@ApplicationScoped
public class Leavers {
  private static final String LEAVING =
      """
      select a.id, coalesce(string_agg(m.unit_id::text, ' '), '') as units
        from import_row r join account a on a.external_ref = r.fields->>'ref' and a.active
        left join membership m on m.account_id = a.id
       where r.run_id = ? and r.sheet = 'STAFF' and (not (r.fields->>'active')::boolean
         or (r.fields->>'role' = 'TENANT_ADMIN' and a.role <> 'TENANT_ADMIN' and not a.by_hand))
       group by a.id order by a.id
      """;
  private static final String STARTER =
      """
      select a.id, a.name, a.title, a.role, a.language from import_run r
        join account a on a.id = r.started_by where r.id = ?
      """;

  @Inject Sql sql;
  @Inject Departures departures;

  /** Somebody who is still here, and where they work. */
  public record Leaver(UUID account, List<UUID> units) {}

  /** Those whom the run lets go, or makes administrators, and who are here now. */
  public List<Leaver> of(UUID run) {
    return sql.list(
        LEAVING,
        row ->
            new Leaver(
                row.uuid("id"),
                Stream.of(row.text("units").split(" "))
                    .filter(unit -> !unit.isEmpty())
                    .map(UUID::fromString)
                    .toList()),
        run);
  }

  /**
   * Passes on what they held, in the name of whoever sent the file.
   *
   * @throws dk.roedtraad.platform.staff.NobodyTakesOver when nobody is there for one of them
   */
  public void letGo(UUID run, List<Leaver> leavers) {
    if (leavers.isEmpty()) {
      return;
    }
    // The merge has switched these off, for its own large joins.
    sql.run("set local enable_nestloop = on");
    Caller starter = sql.one(STARTER, Leavers::caller, run).orElseThrow();
    leavers.forEach(leaver -> departures.passOn(starter, leaver.account(), leaver.units()));
  }

  private static Caller caller(Row row) throws SQLException {
    return new Caller(
        row.uuid("id"),
        row.text("name"),
        row.text("title"),
        row.one(Role.class, "role"),
        row.text("language"),
        "",
        0);
  }
}
