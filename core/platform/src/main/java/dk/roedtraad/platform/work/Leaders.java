package dk.roedtraad.platform.work;

import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Who is asked when somebody's work stands still. */
@ApplicationScoped
public class Leaders {
  private static final int HIGHEST = 10;
  private static final String FOUND =
      """
      with recursive near (unit_id, steps) as (
        select unit_id, case when account_id = ? then 0 else 100 end from membership
         where account_id in (?, ?)
        union
        select u.parent_id, n.steps + 1 from near n join unit u on u.id = n.unit_id
         where u.parent_id is not null and n.steps % 100 < ?)
      select a.id, a.name from (
        select m.account_id, n.steps as far from near n join membership m on m.unit_id = n.unit_id
         where m.leads
        union all
        select id, 1000 from account where role = 'LEADER') found
        join account a on a.id = found.account_id
       where a.active and a.role in ('LEADER', 'ADVISER', 'PROFESSIONAL') and a.id not in (?, ?)
      """;
  private static final String ORDER = " order by not a.can_log_in, found.far, a.name, a.id limit 1";
  private static final String NEAREST = FOUND + ORDER;

  /** Without those who lead nobody in particular, and so see nobody's work. */
  private static final String LEADING = FOUND + " and found.far < 1000" + ORDER;

  @Inject Sql sql;

  /** Somebody who leads. */
  public record Person(UUID id, String name) {}

  /** The nearest leader of their units or of one above, else any leader; never themself. */
  public Optional<Person> nearest(UUID account) {
    return nearest(account, account);
  }

  /** The nearest who leads them and so sees what they hold; empty when nobody does. */
  public Optional<Person> leading(UUID account) {
    return person(LEADING, account, account);
  }

  /** The nearest leader of the first, else of the second, else any leader; never one of the two. */
  public Optional<Person> nearest(UUID first, UUID second) {
    return person(NEAREST, first, second);
  }

  private Optional<Person> person(String statement, UUID first, UUID second) {
    return sql.one(
        statement,
        row -> new Person(row.uuid("id"), row.text("name")),
        first,
        first,
        second,
        HIGHEST,
        first,
        second);
  }
}
