package dk.roedtraad.platform.child;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.strip.ReadStrip;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * When and why a child was looked at in the last year, for the family: each day, purpose and part
 * once, with how often. Without the names of those who looked, which the family gets only where
 * they are needed for its rights (C-579/21; Datatilsynet 2024-32-0283). A look at a concern is left
 * out while abuse is suspected, whoever prints it, and nothing tells that it is.
 */
@ApplicationScoped
@Transactional
public class LooksExtract {
  private static final int MOST = 3000;
  private static final String DAYS =
      """
      select (l.at at time zone 'Europe/Copenhagen')::date as day, l.purpose, l.action, l.section,
             bool_and(l.detail = 'LIST') as listed, count(*) as times
        from read_log l
       where l.child_id = ? and l.action <> 'REFUSED' and l.at >= ?
         and not (exists (select 1 from concern s where s.child_id = l.child_id and s.suspects_abuse)
             and (l.purpose = 'CONCERN' or l.section like 'concern%'))
       group by 1, l.purpose, l.action, l.section, l.detail = 'LIST'
       order by 1 desc, l.purpose, l.action, l.section, 5 limit ?
      """;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ReadStrip strips;

  /**
   * What was looked at on a day.
   *
   * @param listed whether the child stood in a list, and was not opened
   * @param times how often
   */
  public record Look(
      LocalDate day,
      Purpose purpose,
      ReadLog.Action action,
      String section,
      boolean listed,
      int times) {}

  /** The extract, the newest day first; from and to count. */
  public record Extract(ChildStrip strip, LocalDate from, LocalDate to, List<Look> looks) {
    public Extract {
      looks = List.copyOf(looks);
    }
  }

  /**
   * The last year.
   *
   * @param action READ for the page, EXPORT for what leaves it
   */
  public Extract of(Caller caller, UUID child, ReadLog.Action action) {
    looks.at(caller, child, Purpose.ADMINISTRATION, action, "looks");
    LocalDate to = WorkingDays.today();
    LocalDate from = to.minusYears(1);
    return new Extract(
        strips.of(child),
        from,
        to,
        sql.list(
            DAYS,
            LooksExtract::look,
            child,
            from.atStartOfDay(WorkingDays.DENMARK).toInstant(),
            MOST));
  }

  private static Look look(Row row) throws SQLException {
    return new Look(
        row.date("day"),
        row.one(Purpose.class, "purpose"),
        row.one(ReadLog.Action.class, "action"),
        row.text("section"),
        row.flag("listed"),
        row.integer("times"));
  }
}
