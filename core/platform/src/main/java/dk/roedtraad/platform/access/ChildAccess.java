package dk.roedtraad.platform.access;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether the caller has a relation to a child, in one statement. The notifier's relation opens the
 * concern alone, not the child's page.
 */
@ApplicationScoped
public class ChildAccess {
  private static final String RELATIONS =
      """
      select relation from (
        select 1 as rank, 'COORDINATOR' as relation from thread
         where child_id = ? and closed_at is null and holder_id = ?
        union all
        select 2, 'RESPONSIBLE' from concern
         where child_id = ? and state <> 'CLOSED' and holder_id = ?
        union all
        select 2, 'RESPONSIBLE' from intervention
         where child_id = ? and state <> 'ENDED' and responsible_id = ?
        union all
        select 2, 'RESPONSIBLE' from agreement
         where child_id = ? and state = 'OPEN' and responsible_id = ?
        union all
        select 3, 'PARTICIPANT' from agenda_item i join meeting m on m.id = i.meeting_id
         where i.child_id = ? and m.state <> 'CANCELLED'
           and (m.state <> 'HELD' or m.ends_at > now() - interval '30 days') and (m.chair_id = ? or m.minute_taker_id = ?
           or exists (select 1 from forum_member f where f.forum_id = m.forum_id and f.account_id = ?)
           or exists (select 1 from item_participant p where p.item_id = i.id and p.account_id = ?)
           or exists (select 1 from forum f join membership w on w.unit_id = f.unit_id and w.leads
                       where f.id = m.forum_id and w.account_id = ?))
        union all
        select 4, 'INSTITUTION' from enrolment e join membership w on w.unit_id = e.unit_id
         where e.child_id = ? and w.account_id = ? and e.valid_from <= current_date
           and (e.valid_to is null or e.valid_to >= current_date)
        union all
        select 5, 'LEADER' from thread t join membership h on h.account_id = t.holder_id
          join membership l on l.unit_id = h.unit_id and l.leads
         where t.child_id = ? and t.closed_at is null and l.account_id = ?
        union all
        select 5, 'LEADER' from concern c join membership h on h.account_id = c.holder_id
          join membership l on l.unit_id = h.unit_id and l.leads
         where c.child_id = ? and c.state <> 'CLOSED' and l.account_id = ?
      ) found order by rank limit 1
      """;

  @Inject Sql sql;

  /** The caller's nearest relation to the child; empty when there is none, or no such child. */
  public Optional<Relation> relation(Caller caller, UUID child) {
    if (caller.isOneOf(Role.TENANT_ADMIN, Role.OPERATOR)) {
      return Optional.empty();
    }
    UUID me = caller.id();
    return sql.one(
        RELATIONS,
        row -> row.one(Relation.class, "relation"),
        child,
        me,
        child,
        me,
        child,
        me,
        child,
        me,
        child,
        me,
        me,
        me,
        me,
        me,
        child,
        me,
        child,
        me,
        child,
        me);
  }

  /** Whether the caller leads a unit in which the account works. */
  public boolean leads(Caller caller, UUID account) {
    return sql.one(
            "select 1 as led from membership h join membership l on l.unit_id = h.unit_id and"
                + " l.leads where h.account_id = ? and l.account_id = ? limit 1",
            row -> row.integer("led"),
            account,
            caller.id())
        .isPresent();
  }
}
