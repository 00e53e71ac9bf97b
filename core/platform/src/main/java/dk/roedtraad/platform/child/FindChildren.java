package dk.roedtraad.platform.child;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds children whom the caller has a relation to: those they hold, and those of their
 * institutions. A search is logged with its words. No address is ever in a list.
 */
@ApplicationScoped
@Transactional
public class FindChildren {
  private static final int MOST = 100;
  private static final int SHORTEST = 2;
  private static final String MINE =
      """
      with mine as (
        select child_id from thread where holder_id = ? and closed_at is null
        union select child_id from concern where holder_id = ? and state <> 'CLOSED'
          and child_id is not null
        union select child_id from intervention where responsible_id = ? and state = 'RUNNING'
          and child_id is not null
        union select child_id from agreement where responsible_id = ? and state = 'OPEN'
          and child_id is not null
        union select t.child_id from thread t join membership h on h.account_id = t.holder_id
          join membership l on l.unit_id = h.unit_id and l.leads
          where t.closed_at is null and l.account_id = ?
      )
      """;
  private static final String SELECT =
      """
      select c.id, c.given_name, c.family_name, c.born_on, c.address_protected, a.name as holder,
             n.due_at,
             (select u.name || case when e.group_name = '' then '' else ', ' || e.group_name end
                from enrolment e join unit u on u.id = e.unit_id where e.child_id = c.id
                 and e.valid_from <= current_date
                 and (e.valid_to is null or e.valid_to >= current_date)
                order by u.kind desc limit 1) as place
        from child c left join thread t on t.child_id = c.id and t.closed_at is null
        left join account a on a.id = t.holder_id
        left join lateral (select min(due_at) as due_at from task where child_id = c.id
              and done_at is null) n on true
      """;
  private static final String SORTED =
      " order by c.family_name collate \"da-x-icu\", c.given_name collate \"da-x-icu\", c.id limit ?";

  @Inject Sql sql;
  @Inject ReadLog log;

  /**
   * A child in a list.
   *
   * @param place where it is in everyday life; null when nowhere
   * @param coordinator null when no thread is open
   * @param nextDue null when nothing waits
   */
  public record Found(
      UUID id,
      String name,
      @Nullable Integer age,
      boolean addressProtected,
      @Nullable String place,
      @Nullable String coordinator,
      @Nullable Instant nextDue) {}

  /** The children whom the caller holds or has something to do for. */
  public List<Found> mine(Caller caller) {
    UUID me = caller.id();
    List<Found> found =
        sql.list(
            MINE + SELECT + " where c.id in (select child_id from mine)" + SORTED,
            FindChildren::found,
            me,
            me,
            me,
            me,
            me,
            MOST);
    log.list(caller, Purpose.EVERYDAY, found.stream().map(Found::id).toList(), "children");
    return found;
  }

  /** The children whose names hold every word, among those the caller has a relation to. */
  public List<Found> search(Caller caller, String words) {
    String text = words.strip();
    if (text.length() < SHORTEST) {
      return List.of();
    }
    UUID me = caller.id();
    String pattern = "%" + text.replaceAll("[%_\\\\]", " ").strip().replaceAll("\\s+", "%") + "%";
    List<Found> found =
        sql.list(
            MINE
                + SELECT
                + " where c.search_name like ext.fold(?) and (c.id in (select child_id from mine) or"
                + " exists (select 1 from enrolment e join membership m on m.unit_id = e.unit_id where"
                + " e.child_id = c.id and m.account_id = ? and (e.valid_to is null or e.valid_to >="
                + " current_date)))"
                + SORTED,
            FindChildren::found,
            me,
            me,
            me,
            me,
            me,
            pattern,
            me,
            MOST);
    log.note(
        caller,
        Purpose.EVERYDAY,
        ReadLog.Action.SEARCH,
        null,
        "search",
        text + ": " + found.size());
    log.list(caller, Purpose.EVERYDAY, found.stream().map(Found::id).toList(), "search");
    return found;
  }

  private static Found found(Row row) throws SQLException {
    LocalDate born = row.maybeDate("born_on");
    return new Found(
        row.uuid("id"),
        row.text("given_name") + " " + row.text("family_name"),
        born == null ? null : Period.between(born, WorkingDays.today()).getYears(),
        row.flag("address_protected"),
        row.maybeText("place"),
        row.maybeText("holder"),
        row.maybeInstant("due_at"));
  }
}
