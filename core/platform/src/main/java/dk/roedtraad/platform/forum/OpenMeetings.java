package dk.roedtraad.platform.forum;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Meetings ahead that the caller can bring a child to: those of their own fora and units, and those
 * of fora for all. A meeting that is convened for one child is for those who sit there alone, and
 * is never offered for another child.
 */
@ApplicationScoped
class OpenMeetings {
  private static final String NOT_OF_ANOTHER =
      """
       and (not f.type_key = any (?::text[]) or not exists (select 1 from agenda_item i
             where i.meeting_id = m.id and i.child_id is distinct from ?))
       and m.ends_at > now() - interval '1 day' order by m.starts_at, m.id limit 60
      """;
  private static final String OPEN =
      """
      select m.id, m.forum_id, f.name, f.type_key, m.starts_at, m.place,
             (m.chair_id = ? or m.minute_taker_id = ? or s.account_id is not null
               or coalesce(w.leads, false)) as sits
        from meeting m join forum f on f.id = m.forum_id
        left join forum_member s on s.forum_id = f.id and s.account_id = ?
        left join membership w on w.unit_id = f.unit_id and w.account_id = ?
       where m.state in ('PLANNED', 'RUNNING')
         and (m.chair_id = ? or m.minute_taker_id = ? or s.account_id is not null
           or coalesce(w.leads, false)
           or not f.type_key = any (?::text[]) and (w.account_id is not null or f.unit_id is null))
      """;

  @Inject Sql sql;
  @Inject TenantModules modules;

  /**
   * A meeting that has room on its agenda.
   *
   * @param sits whether the caller sees the whole agenda anyway
   */
  record Upcoming(
      UUID id,
      UUID forum,
      String forumName,
      String typeKey,
      Instant startsAt,
      String place,
      boolean sits) {

    static Upcoming read(Row row) throws SQLException {
      return new Upcoming(
          row.uuid("id"),
          row.uuid("forum_id"),
          row.text("name"),
          row.text("type_key"),
          row.instant("starts_at"),
          row.text("place"),
          row.flag("sits"));
    }
  }

  /** The next ones to which the child can be brought, at most 60. */
  List<Upcoming> all(Caller caller, UUID child) {
    UUID me = caller.id();
    String[] convened = convened();
    return sql.list(
        OPEN + NOT_OF_ANOTHER, Upcoming::read, me, me, me, me, me, me, convened, convened, child);
  }

  /** The types of forum that meet about one child. */
  private String[] convened() {
    return modules.now().forumTypes().stream()
        .filter(PlanMeeting::isConvened)
        .map(ForumType::key)
        .toArray(String[]::new);
  }

  /**
   * @throws NotThere when it is over, or the caller cannot bring anybody there
   */
  Upcoming one(Caller caller, UUID meeting) {
    UUID me = caller.id();
    return sql.one(
            OPEN + " and m.id = ?", Upcoming::read, me, me, me, me, me, me, convened(), meeting)
        .orElseThrow(NotThere::new);
  }
}
