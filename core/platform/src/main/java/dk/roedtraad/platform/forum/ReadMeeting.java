package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.access.Relation;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a meeting for its pages: seven statements, whatever its size. Every child whose name is
 * shown is written down; the opened one as a look of its own.
 */
@ApplicationScoped
@Transactional
public class ReadMeeting {
  private static final String AGENDA =
      Related.MINE
          + """
      select i.id, i.position, i.child_id, coalesce(c.given_name, '') as given_name,
             coalesce(c.family_name, '') as family_name, c.born_on, i.group_label, i.state,
             i.opened_at, i.background, i.voice_source, i.voice, i.voice_told_to, i.voice_reason,
             i.decision, i.forum_proposed, i.forum_reason, i.concern_id, i.basis, i.version,
             i.state = 'WAITING' and (coalesce(i.put_by = ?, false) or exists (select 1 from meeting m
                 where m.id = i.meeting_id and ? in (m.chair_id, m.minute_taker_id))) as mine,
             (select relation from mine where mine.child_id = i.child_id order by rank limit 1)
               as relation,
             coalesce((select string_agg(case when e.group_name = '' then u.name
                                    else e.group_name || ', ' || u.name end, ' · ' order by u.name)
                         from enrolment e join unit u on u.id = e.unit_id
                        where e.child_id = i.child_id and e.valid_from <= current_date
                          and (e.valid_to is null or e.valid_to >= current_date)), '') as place,
             (select count(*) from agreement g where g.item_id = i.id) as agreements
        from agenda_item i left join child c on c.id = i.child_id
       where i.meeting_id = ? and (? or exists (select 1 from item_participant p
                                  where p.item_id = i.id and p.account_id = ?))
       order by i.position
      """;

  @Inject Sql sql;
  @Inject MeetingDoor door;
  @Inject ReadLog log;
  @Inject ReadItem item;

  /**
   * The meeting with one item opened.
   *
   * @param wanted the item to open; null opens the one that is up now, or else the next
   * @param alone whether the other children stay hidden, and so unread
   * @throws NotThere when the meeting or the wanted item is not the caller's to see
   */
  public MeetingPage page(Caller caller, UUID id, @Nullable UUID wanted, boolean alone) {
    return open(caller, id, wanted, alone, true);
  }

  /** One item with who takes part in it, and nothing of the thread. */
  public MeetingPage people(Caller caller, UUID id, UUID wanted) {
    return open(caller, id, wanted, true, false);
  }

  private MeetingPage open(
      Caller caller, UUID id, @Nullable UUID wanted, boolean alone, boolean withFacts) {
    SeenMeeting meeting = door.see(caller, id);
    List<AgendaRow> agenda = agenda(caller, meeting);
    AgendaRow chosen = chosen(agenda, wanted);
    if (!alone) {
      log.list(caller, Purpose.MEETING, childrenBeside(agenda, chosen), "meeting.agenda");
    }
    UUID child = null;
    if (chosen != null) {
      child = chosen.child();
      door.log(caller, child, chosen.id(), ReadLog.Action.READ, "meeting.item");
    }
    UUID opened = chosen == null ? null : chosen.id();
    return new MeetingPage(
        meeting,
        agenda,
        chosen,
        item.parts(caller, meeting, opened),
        child == null || !withFacts ? null : item.facts(caller, child, opened));
  }

  /**
   * The meeting with its agenda and what was said at each item; each child's part is a look of its
   * own, for which the reader needs a relation to the child.
   */
  public Minutes minutes(Caller caller, UUID id) {
    SeenMeeting meeting = door.see(caller, id);
    List<AgendaRow> agenda = agenda(caller, meeting);
    Map<UUID, Relation> shown = new LinkedHashMap<>();
    for (AgendaRow row : agenda) {
      UUID child = row.child();
      Relation relation = row.relation();
      if (child != null && relation != null) {
        shown.put(child, relation);
      }
    }
    log.each(caller, Purpose.MEETING, shown, "meeting.minutes");
    return item.minutes(meeting, agenda);
  }

  /** The meeting with its agenda, without what was said. */
  public MeetingPage overview(Caller caller, UUID id) {
    SeenMeeting meeting = door.see(caller, id);
    List<AgendaRow> agenda = agenda(caller, meeting);
    log.list(caller, Purpose.MEETING, childrenBeside(agenda, null), "meeting.agenda");
    return new MeetingPage(meeting, agenda, null, item.parts(caller, meeting, null), null);
  }

  /** The meeting alone, without its agenda. */
  public SeenMeeting meeting(Caller caller, UUID id) {
    return door.see(caller, id);
  }

  /**
   * The meeting that an item belongs to.
   *
   * @throws NotThere when there is no such item
   */
  public UUID meetingOf(UUID item) {
    return sql.one(
            "select meeting_id from agenda_item where id = ?", row -> row.uuid("meeting_id"), item)
        .orElseThrow(NotThere::new);
  }

  /** The items that the caller sees: groups, and the children to whom they have a relation. */
  private List<AgendaRow> agenda(Caller caller, SeenMeeting meeting) {
    if (meeting.state() == MeetingState.CANCELLED) {
      return List.of();
    }
    boolean all = meeting.seat() != Seat.GUEST;
    return sql
        .list(
            AGENDA,
            AgendaRow::read,
            Related.to(caller.id(), caller.id(), caller.id(), meeting.id(), all, caller.id()))
        .stream()
        .filter(row -> row.isGroup() || row.relation() != null)
        .toList();
  }

  private static @Nullable AgendaRow chosen(List<AgendaRow> agenda, @Nullable UUID wanted) {
    if (wanted != null) {
      return agenda.stream()
          .filter(row -> row.id().equals(wanted))
          .findFirst()
          .orElseThrow(NotThere::new);
    }
    Optional<AgendaRow> open = first(agenda, ItemState.OPEN);
    return open.or(() -> first(agenda, ItemState.WAITING))
        .or(() -> agenda.stream().findFirst())
        .orElse(null);
  }

  private static Optional<AgendaRow> first(List<AgendaRow> agenda, ItemState state) {
    return agenda.stream().filter(row -> row.state() == state).findFirst();
  }

  private static List<UUID> childrenBeside(List<AgendaRow> agenda, @Nullable AgendaRow chosen) {
    return agenda.stream()
        .filter(row -> row != chosen)
        .map(AgendaRow::child)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
