package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Finds who holds a concern from the first second. */
@ApplicationScoped
class Intake {
  private static final String ON_DUTY =
      """
      select a.id from membership m join account a on a.id = m.account_id and a.active
        join unit u on u.id = m.unit_id
       where u.kind in ('FAMILY', 'ADVICE') and a.role in ('ADVISER', 'LEADER')
       order by u.kind = 'FAMILY' desc, m.on_duty desc, m.leads desc, a.name, a.id limit 1
      """;
  private static final String LEADER_OF =
      """
      select a.id from membership m join account a on a.id = m.account_id and a.active
       where m.unit_id = ? and m.leads order by a.name, a.id limit 1
      """;
  private static final String ANY_LEADER =
      """
      select id from account where active and role in ('LEADER', 'ADVISER')
       order by role desc, name, id limit 1
      """;

  @Inject Sql sql;

  /**
   * A notification goes to the duty person of the family department, or where there is none of the
   * families' advisers; another concern to whoever already holds the child, else to the leader of
   * the institution.
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
