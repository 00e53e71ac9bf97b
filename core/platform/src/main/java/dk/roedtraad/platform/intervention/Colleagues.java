package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who can be made responsible: the caller, colleagues of the caller's units, the coordinator. */
@ApplicationScoped
public class Colleagues {
  private static final String WHO =
      """
      select a.id, a.name, a.title,
             (select m.unit_id from membership m where m.account_id = a.id
               order by m.unit_id limit 1) as unit
        from account a
       where a.active and a.role in ('PROFESSIONAL', 'ADVISER', 'LEADER')
         and (a.id = ?
           or exists (select 1 from membership theirs join membership mine
                on mine.unit_id = theirs.unit_id and mine.account_id = ?
                where theirs.account_id = a.id)
           or exists (select 1 from thread t where t.child_id = ? and t.closed_at is null
                and t.holder_id = a.id))
       order by a.name collate "da-x-icu", a.id
      """;

  @Inject Sql sql;

  /**
   * Somebody who can be made responsible.
   *
   * @param unit a unit they work in, whose leader sees what waits; null when none
   */
  public record Colleague(UUID id, String name, String title, @Nullable UUID unit) {}

  /** A unit where the caller works. */
  public record Workplace(UUID id, String name) {}

  /**
   * @param child whose coordinator is among them; null for a group
   */
  public List<Colleague> of(Caller caller, @Nullable UUID child) {
    return sql.list(
        WHO,
        row ->
            new Colleague(
                row.uuid("id"), row.text("name"), row.text("title"), row.maybeUuid("unit")),
        caller.id(),
        caller.id(),
        child);
  }

  /** Where the caller works, in the order of their names. */
  public List<Workplace> workplaces(Caller caller) {
    return sql.list(
        "select u.id, u.name from unit u join membership m on m.unit_id = u.id where m.account_id ="
            + " ? and u.active order by u.name collate \"da-x-icu\", u.id",
        row -> new Workplace(row.uuid("id"), row.text("name")),
        caller.id());
  }
}
