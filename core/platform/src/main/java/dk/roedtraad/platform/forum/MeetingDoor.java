package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one door to meetings and their items: who sees which, in one statement, and the log. */
@ApplicationScoped
class MeetingDoor {
  private static final String SEEN =
      """
      select m.id, m.forum_id, f.name as forum_name, f.type_key, f.unit_id, m.starts_at, m.ends_at,
             m.place, m.state, m.chair_id, c.name as chair, m.minute_taker_id,
             t.name as minute_taker, m.version,
             case when m.chair_id = ? or m.minute_taker_id = ?
                    or exists (select 1 from forum_member x
                                where x.forum_id = f.id and x.account_id = ?) then 'MEMBER'
                  when exists (select 1 from membership w where w.unit_id = f.unit_id
                                  and w.account_id = ? and w.leads) then 'LEADER'
                  when exists (select 1 from agenda_item i
                                 join item_participant p on p.item_id = i.id
                                where i.meeting_id = m.id and p.account_id = ?) then 'GUEST'
             end as seat
        from meeting m join forum f on f.id = m.forum_id
        join account c on c.id = m.chair_id join account t on t.id = m.minute_taker_id
       where m.id = ?
      """;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ReadLog log;

  /**
   * The meeting, as far as the caller sees it.
   *
   * @throws NotThere for those who are neither of the forum nor invited
   */
  SeenMeeting see(Caller caller, UUID meeting) {
    UUID me = caller.id();
    return sql
        .list(
            SEEN,
            row -> {
              Seat seat = row.maybeOne(Seat.class, "seat");
              if (seat == null) {
                throw new NotThere();
              }
              return new SeenMeeting(
                  row.uuid("id"),
                  row.uuid("forum_id"),
                  row.text("forum_name"),
                  row.text("type_key"),
                  row.maybeUuid("unit_id"),
                  row.instant("starts_at"),
                  row.instant("ends_at"),
                  row.text("place"),
                  row.one(MeetingState.class, "state"),
                  row.uuid("chair_id"),
                  row.text("chair"),
                  row.uuid("minute_taker_id"),
                  row.text("minute_taker"),
                  row.integer("version"),
                  seat);
            },
            me,
            me,
            me,
            me,
            me,
            meeting)
        .stream()
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /** The meeting, for somebody who writes in it. */
  SeenMeeting write(Caller caller, UUID meeting) {
    SeenMeeting seen = see(caller, meeting);
    if (!seen.mayWrite()) {
      throw new NotThere();
    }
    return seen;
  }

  /** Writes down the look at an item, for which the caller needs a relation to its child. */
  void log(Caller caller, @Nullable UUID child, UUID item, ReadLog.Action action, String section) {
    if (child == null) {
      log.note(caller, Purpose.MEETING, action, null, section, item.toString());
    } else {
      looks.at(caller, child, Purpose.MEETING, action, section);
    }
  }
}
