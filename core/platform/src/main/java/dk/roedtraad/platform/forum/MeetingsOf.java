package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Meetings as other pages show them, each question one statement. Whoever asks about a child has
 * been let in to that child already; nothing is logged here.
 */
@ApplicationScoped
public class MeetingsOf {
  private static final String OF_CHILD =
      """
      select m.id, i.id as item, f.name, m.starts_at, m.place
        from agenda_item i join meeting m on m.id = i.meeting_id join forum f on f.id = m.forum_id
       where i.child_id = ? and i.state in ('WAITING', 'OPEN') and m.state in ('PLANNED', 'RUNNING')
         and m.ends_at > now()
       order by m.starts_at limit 2
      """;
  private static final String TODAY =
      """
      select m.id, f.name, m.starts_at, m.ends_at, m.place, m.state,
             (m.chair_id = ? or m.minute_taker_id = ?) as leads,
             count(i.id) as items
        from meeting m join forum f on f.id = m.forum_id
        left join forum_member s on s.forum_id = f.id and s.account_id = ?
        left join agenda_item i on i.meeting_id = m.id
              and (m.chair_id = ? or m.minute_taker_id = ? or s.account_id is not null
                or exists (select 1 from item_participant p
                            where p.item_id = i.id and p.account_id = ?))
       where m.state in ('PLANNED', 'RUNNING') and m.starts_at >= ? and m.starts_at < ?
         and (m.chair_id = ? or m.minute_taker_id = ? or s.account_id is not null
           or i.id is not null)
       group by m.id, f.name order by m.starts_at, m.id
      """;

  @Inject Sql sql;

  /** The child's next two meetings, the nearest first. */
  public List<NextMeeting> ofChild(UUID child) {
    return sql.list(
        OF_CHILD,
        row ->
            new NextMeeting(
                row.uuid("id"),
                row.uuid("item"),
                row.text("name"),
                row.instant("starts_at"),
                row.text("place")),
        child);
  }

  /** The caller's meetings today, the earliest first. */
  public List<TodaysMeeting> today(Caller caller) {
    UUID me = caller.id();
    LocalDate today = WorkingDays.today();
    return sql.list(
        TODAY,
        row ->
            new TodaysMeeting(
                row.uuid("id"),
                row.text("name"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.text("place"),
                row.one(MeetingState.class, "state"),
                row.integer("items"),
                row.flag("leads")),
        me,
        me,
        me,
        me,
        me,
        me,
        today.atStartOfDay(WorkingDays.DENMARK).toInstant(),
        today.plusDays(1).atStartOfDay(WorkingDays.DENMARK).toInstant(),
        me,
        me);
  }
}
