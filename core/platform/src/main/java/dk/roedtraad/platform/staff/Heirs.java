package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Finds to whom it goes what somebody held who leaves. */
@ApplicationScoped
class Heirs {
  private static final int HIGHEST = 10;
  private static final String NEAREST =
      """
      with recursive near (unit_id, steps) as (
        select unnest(?::uuid[]), 0
        union
        select u.parent_id, n.steps + 1 from near n join unit u on u.id = n.unit_id
         where u.parent_id is not null and n.steps < ?)
      select a.id, a.name from (
        select m.account_id, n.steps as far from near n join membership m on m.unit_id = n.unit_id
         where m.leads
        union all
        select m.account_id, 100 + case when m.on_duty then 0 when m.leads then 1 else 2 end
          from membership m join unit u on u.id = m.unit_id and u.kind = 'FAMILY'
        union all
        select id, 200 from account where role = 'LEADER'
      ) found join account a on a.id = found.account_id
       where a.active and a.gone_at is null and a.id <> ? and (a.role = 'LEADER' or a.role = 'ADVISER'
         or (a.role = 'PROFESSIONAL' and found.far < 100))
       order by found.far, a.name, a.id limit 1
      """;

  @Inject Sql sql;

  /** Somebody who can take over. */
  record Heir(UUID id, String name) {}

  /**
   * The nearest who is here.
   *
   * @param units where the leaver works, or worked until just now
   */
  Optional<Heir> of(UUID leaver, Collection<UUID> units) {
    return sql.one(
        NEAREST,
        row -> new Heir(row.uuid("id"), row.text("name")),
        units.toArray(UUID[]::new),
        HIGHEST,
        leaver);
  }
}
