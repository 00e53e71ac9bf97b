package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * The concerns that somebody holds, or whose holder they lead (from above too), and those that they
 * raised; one statement each.
 */
@ApplicationScoped
@Transactional
public class ConcernList {
  private static final int MOST = 100;
  private static final int LAST = 1000;
  private static final String LINES =
      """
      select c.id, c.number, c.form, c.about, c.child_id, k.given_name, k.family_name, c.group_label,
             case when k.born_on is null then k.expected_on end as due, c.state, h.name as holder,
             c.received_at, c.assessed_at, c.acted_at
        from concern c join account h on h.id = c.holder_id left join child k on k.id = c.child_id
      """;
  private static final String HANDLED =
      Related.LED
          + LINES
          + """
       where (c.holder_id = ? or c.holder_id in (select account_id from led))
         and (c.state <> 'CLOSED' or c.received_at > now() - interval '90 days')
       order by c.state = 'CLOSED', c.received_at, c.id limit ?
       offset ?
      """;
  private static final String RAISED =
      LINES
          + """
       where c.raised_by = ? and (c.state <> 'CLOSED' or c.received_at > now() - interval '1 year')
       order by c.received_at desc, c.id desc limit ?
      """;

  @Inject Sql sql;
  @Inject ReadLog log;

  /**
   * A page of concerns.
   *
   * @param number of this page, the first is 1
   * @param more whether there is another after it
   */
  public record Page(List<ConcernLine> lines, int number, boolean more) {
    public Page {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Open ones first, the oldest at the top; closed ones when received within 90 days.
   *
   * @param number of the page, the first is 1
   */
  public Page handledBy(Caller caller, int number) {
    int page = Math.min(Math.max(1, number), LAST);
    List<ConcernLine> all =
        sql.list(HANDLED, ConcernList::line, caller.id(), caller.id(), MOST + 1, (page - 1) * MOST);
    boolean more = all.size() > MOST;
    List<ConcernLine> found = more ? all.subList(0, MOST) : all;
    note(caller, found);
    return new Page(found, page, more);
  }

  /** Those that the caller raised, the newest first; closed ones for a year. */
  public List<ConcernLine> raisedBy(Caller caller) {
    List<ConcernLine> found = sql.list(RAISED, ConcernList::line, caller.id(), MOST);
    note(caller, found);
    return found;
  }

  private void note(Caller caller, List<ConcernLine> found) {
    log.list(
        caller,
        Purpose.CONCERN,
        found.stream().map(ConcernLine::child).filter(Objects::nonNull).distinct().toList(),
        "concerns");
  }

  private static ConcernLine line(Row row) throws SQLException {
    String given = row.maybeText("given_name");
    return new ConcernLine(
        row.uuid("id"),
        row.longValue("number"),
        row.text("form").equals("NOTIFICATION"),
        row.one(About.class, "about"),
        row.maybeUuid("child_id"),
        given == null ? "" : given + " " + row.text("family_name"),
        row.text("group_label"),
        row.maybeDate("due"),
        row.one(ConcernState.class, "state"),
        row.text("holder"),
        row.instant("received_at"),
        row.maybeInstant("assessed_at"),
        row.maybeInstant("acted_at"));
  }
}
