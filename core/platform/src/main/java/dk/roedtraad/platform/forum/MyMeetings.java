package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lists of meetings: the caller's own, and a forum's calendar. No list names a child. */
@ApplicationScoped
public class MyMeetings {
  private static final int SHORTEST = 2;
  private static final String COLUMNS =
      """
      select m.id, f.name, m.starts_at, m.ends_at, m.place, m.state, c.name as chair,
             (select count(*) from agenda_item i where i.meeting_id = m.id
                 and i.state <> 'POSTPONED') as items
        from meeting m join forum f on f.id = m.forum_id join account c on c.id = m.chair_id
      """;
  private static final String OWN =
      """
      (m.chair_id = ? or m.minute_taker_id = ?
               or m.forum_id in (select forum_id from forum_member where account_id = ?)
               or m.forum_id in (select o.id from forum o join membership w
                    on w.unit_id = o.unit_id and w.leads where w.account_id = ?)
               or m.id in (select i.meeting_id from item_participant p
                    join agenda_item i on i.id = p.item_id where p.account_id = ?))
      """;
  private static final String MINE =
      COLUMNS
          + "where m.starts_at > now() - interval '1 year' and "
          + OWN
          + " order by m.starts_at desc, m.id limit 200";
  private static final String NAMED =
      COLUMNS
          + "where ext.fold(f.name) like ext.fold(?) and m.starts_at > now() - interval '1 year' and "
          + OWN
          + " order by abs(extract(epoch from m.starts_at - now())), m.id limit 12";
  private static final String OF_FORUM =
      COLUMNS + " where m.forum_id = ? order by m.starts_at desc, m.id limit 100";

  @Inject Sql sql;

  /**
   * A meeting in a list.
   *
   * @param items how many are on its agenda
   */
  public record ListedMeeting(
      UUID id,
      String forumName,
      Instant startsAt,
      Instant endsAt,
      String place,
      MeetingState state,
      String chair,
      int items) {}

  /** The caller's meetings of the last year and ahead, the latest first, at most 200. */
  public List<ListedMeeting> of(Caller caller) {
    UUID me = caller.id();
    return list(MINE, me, me, me, me, me);
  }

  /** The caller's meetings whose forum has the words in its name, the nearest in time first. */
  public List<ListedMeeting> named(Caller caller, String words) {
    String wanted = words.strip().replaceAll("[%_\\\\]", "");
    if (wanted.length() < SHORTEST) {
      return List.of();
    }
    UUID me = caller.id();
    return list(NAMED, "%" + wanted + "%", me, me, me, me, me);
  }

  /** A forum's meetings, the latest first, at most 100. */
  public List<ListedMeeting> ofForum(UUID forum) {
    return list(OF_FORUM, forum);
  }

  private List<ListedMeeting> list(String statement, Object... args) {
    return sql.list(
        statement,
        row ->
            new ListedMeeting(
                row.uuid("id"),
                row.text("name"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.text("place"),
                row.one(MeetingState.class, "state"),
                row.text("chair"),
                row.integer("items")),
        args);
  }
}
