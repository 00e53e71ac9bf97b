package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds who holds a concern from the first second: somebody who works with children. Whoever became
 * an administrator may still lead a unit, and sees no child; whoever has never chosen a password
 * would not find it. Such a one gets it only where there is nobody else.
 */
@ApplicationScoped
class Intake {
  private static final String ON_DUTY =
      """
      select a.id from membership m join account a on a.id = m.account_id and a.active
        join unit u on u.id = m.unit_id
       where u.kind in ('FAMILY', 'ADVICE') and a.role in ('ADVISER', 'LEADER')
       order by not a.can_log_in, u.kind = 'FAMILY' desc, m.on_duty desc, m.leads desc,
             a.name, a.id limit 1
      """;
  private static final String LEADER_OF =
      """
      with recursive near (unit_id, steps) as (
        select ?::uuid, 0
        union
        select u.parent_id, n.steps + 1 from near n join unit u on u.id = n.unit_id
         where u.parent_id is not null and n.steps < 10)
      select a.id from near n join membership m on m.unit_id = n.unit_id and m.leads
        join account a on a.id = m.account_id and a.active and a.can_log_in
         and a.role in ('PROFESSIONAL', 'ADVISER', 'LEADER')
       order by n.steps, a.name, a.id limit 1
      """;
  private static final String ANY_LEADER =
      """
      select id from account where active and role in ('LEADER', 'ADVISER')
       order by not can_log_in, role desc, name, id limit 1
      """;

  @Inject Sql sql;

  /**
   * A notification goes to the duty person of the family department, or where there is none of the
   * families' advisers; another concern to whoever already holds the child, else to the leader of
   * the institution or of a unit above it.
   *
   * @throws Refusal when the municipality has nobody who could hold it
   */
  UUID holderFor(NewConcern told, Optional<UUID> coordinator, Optional<UUID> unit) {
    Optional<UUID> found =
        told.isNotification()
            ? duty()
            : coordinator.or(() -> unit.flatMap(this::leaderOf)).or(this::duty);
    return found
        .or(() -> sql.one(ANY_LEADER, row -> row.uuid("id")))
        .orElseThrow(() -> new Refusal(Problem.REFUSED, "concern.refused.nobody"));
  }

  private Optional<UUID> duty() {
    return sql.one(ON_DUTY, row -> row.uuid("id"));
  }

  private Optional<UUID> leaderOf(UUID unit) {
    return sql.one(LEADER_OF, row -> row.uuid("id"), unit);
  }
}
