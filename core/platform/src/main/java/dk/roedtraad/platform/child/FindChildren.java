package dk.roedtraad.platform.child;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.access.Suspicions;
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
 * Finds children whom the caller has a relation to, the same that opens a child's page. A search is
 * logged with its words. No address is ever in a list.
 */
@ApplicationScoped
@Transactional
public class FindChildren {
  private static final int MOST = 100;
  private static final int LAST = 1000;
  private static final int SHORTEST = 2;
  private static final String SORTED =
      " order by c.family_name collate \"da-x-icu\", c.given_name collate \"da-x-icu\", c.id";
  private static final String SOME =
      Related.MINE
          + """
          , c as (select c.id, c.given_name, c.family_name, c.born_on, c.address_protected
             from child c where c.id in (select child_id from mine
          """;
  private static final String SHOWN =
      SORTED
          + """
           limit ? offset ?)
          select c.id, c.given_name, c.family_name, c.born_on, c.address_protected,
                 a.name as holder, n.due_at,
                 (select u.name || case when e.group_name = '' then '' else ', ' || e.group_name end
                    from enrolment e join unit u on u.id = e.unit_id where e.child_id = c.id
                     and e.valid_from <= current_date
                     and (e.valid_to is null or e.valid_to >= current_date)
                    order by u.kind desc limit 1) as place
            from c left join thread t on t.child_id = c.id and t.closed_at is null
            left join account a on a.id = t.holder_id
            left join lateral (select min(due_at) as due_at from task w where w.child_id = c.id
                  and w.done_at is null and
          """
          + Suspicions.isNone("w.subject_id")
          + ") n on true"
          + SORTED;
  private static final String IN_HAND = SOME + " where relation <> 'INSTITUTION')" + SHOWN;
  private static final String BY_NAME = SOME + ") and c.search_name like ext.fold(?)" + SHOWN;

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

  /**
   * A page of children.
   *
   * @param number of this page, the first is 1
   * @param more whether there is another after it
   */
  public record Page(List<Found> children, int number, boolean more) {
    public Page {
      children = List.copyOf(children);
    }
  }

  /**
   * The children whom the caller has something to do with: whom they or their people have in hand,
   * and those of their meetings. Not all who go to their institution; those are found by search.
   *
   * @param number of the page, the first is 1
   */
  public Page mine(Caller caller, int number) {
    int page = within(number);
    Page found =
        page(
            sql.list(
                IN_HAND, FindChildren::found, Related.to(caller.id(), MOST + 1, (page - 1) * MOST)),
            page);
    log.list(caller, Purpose.EVERYDAY, ids(found), "children");
    return found;
  }

  /** The children whose names hold every word, among those the caller has a relation to. */
  public Page search(Caller caller, String words, int number) {
    String text = words.strip();
    if (text.length() < SHORTEST) {
      return new Page(List.of(), 1, false);
    }
    String pattern = "%" + text.replaceAll("[%_\\\\]", " ").strip().replaceAll("\\s+", "%") + "%";
    int page = within(number);
    Page found =
        page(
            sql.list(
                BY_NAME,
                FindChildren::found,
                Related.to(caller.id(), pattern, MOST + 1, (page - 1) * MOST)),
            page);
    log.note(
        caller,
        Purpose.EVERYDAY,
        ReadLog.Action.SEARCH,
        null,
        "search",
        text + ": " + found.children().size());
    log.list(caller, Purpose.EVERYDAY, ids(found), "search");
    return found;
  }

  private static Page page(List<Found> found, int number) {
    boolean more = found.size() > MOST;
    return new Page(more ? found.subList(0, MOST) : found, number, more);
  }

  private static int within(int number) {
    return Math.min(Math.max(1, number), LAST);
  }

  private static List<UUID> ids(Page page) {
    return page.children().stream().map(Found::id).toList();
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
