package dk.roedtraad.platform.organisation;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.web.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What must be done before a unit can be closed, so that no child loses its hold with it (K10): who
 * holds a thread or a concern and works nowhere else, who attends, what is planned. No child is
 * named: whoever closes units sees none.
 */
@ApplicationScoped
public class WhatIsLeft {
  private static final String LEFT =
      """
      with here as (
        select a.id, a.name from membership m join account a on a.id = m.account_id and a.active
         where m.unit_id = ? and not exists (select 1 from membership o join unit u on u.id = o.unit_id
                and u.active where o.account_id = a.id and o.unit_id <> m.unit_id))
      select kind, who, n from (
        select 1 as rank, 'THREADS' as kind, h.name as who, count(*) as n from here h
          join thread t on t.holder_id = h.id and t.closed_at is null group by h.id, h.name
        union all
        select 2, 'CONCERNS', h.name, count(*) from here h
          join concern c on c.holder_id = h.id and c.state <> 'CLOSED' group by h.id, h.name
        union all
        select 3, 'HELP', h.name, count(*) from here h
          join intervention i on i.responsible_id = h.id and i.state in ('PLANNED', 'RUNNING')
         group by h.id, h.name
        union all
        select 4, 'GROUPS', i.name, count(*) from intervention i
         where i.unit_id = ? and i.state in ('PLANNED', 'RUNNING') group by i.name
        union all
        select 5, 'MEETINGS', f.name, count(*) from forum f
          join meeting m on m.forum_id = f.id and m.state in ('PLANNED', 'RUNNING')
         where f.unit_id = ? group by f.id, f.name
        union all
        select 6, 'CHILDREN', '', count(*) from enrolment e
         where e.unit_id = ? and (e.valid_to is null or e.valid_to >= current_date) having count(*) > 0
        union all
        select 7, 'TRANSITIONS', '', count(*) from transition x
         where x.state = 'OPEN' and (x.from_unit = ? or x.to_unit = ?) having count(*) > 0
        union all
        select 8, 'BELOW', b.name, 1 from unit b where b.parent_id = ? and b.active) found
       order by rank, who
      """;

  @Inject Sql sql;

  /**
   * One fault for each thing that is left, at the field {@code active}; empty when it can close.
   */
  public List<Fault> at(UUID unit) {
    return sql.list(
        LEFT,
        row ->
            Fault.of(
                "active",
                "organisation.left." + row.text("kind").toLowerCase(Locale.ROOT),
                row.text("who"),
                row.integer("n")),
        unit,
        unit,
        unit,
        unit,
        unit,
        unit,
        unit);
  }
}
