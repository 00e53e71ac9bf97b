package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Agenda items, for those who write in them. */
@ApplicationScoped
class Items {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject MeetingDoor door;

  /** An item and the meeting around it. */
  record Held(AgendaItem item, SeenMeeting meeting) {

    /** The item, when the meeting has begun. */
    AgendaItem whileRunning() {
      if (meeting.state() != MeetingState.RUNNING) {
        throw new Refusal(
            Problem.REFUSED,
            meeting.state() == MeetingState.PLANNED
                ? "forum.refuse.not-begun"
                : "forum.refuse.meeting-over");
      }
      return item;
    }

    /** The item, while its meeting is not over. */
    AgendaItem whileAhead() {
      if (!meeting.state().isAhead()) {
        throw new Refusal(Problem.REFUSED, "forum.refuse.meeting-over");
      }
      item.mustBeAhead();
      return item;
    }
  }

  /**
   * The item, to be written in; the change is logged.
   *
   * @throws NotThere for whoever may not write in it
   */
  Held write(Caller caller, UUID id, String section) {
    AgendaItem item = Optional.ofNullable(em.find(AgendaItem.class, id)).orElseThrow(NotThere::new);
    SeenMeeting meeting = door.write(caller, item.meetingId());
    door.log(caller, item.childId(), id, ReadLog.Action.CHANGE, section);
    return new Held(item, meeting);
  }

  /**
   * Keeps others from changing the agenda until this transaction ends, and tells how far the
   * meeting has come: what was known before the lock may be over.
   */
  MeetingState lockAgenda(UUID meeting) {
    return sql.one(
            "select state from meeting where id = ? for update",
            row -> row.one(MeetingState.class, "state"),
            meeting)
        .orElseThrow(NotThere::new);
  }

  /**
   * Locks the agenda of a meeting that is still ahead.
   *
   * @throws Refusal when it has ended in the meantime: whatever is put on it would be forgotten
   */
  void lockAgendaAhead(UUID meeting) {
    if (!lockAgenda(meeting).isAhead()) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.meeting-over");
    }
  }

  /** All items of a meeting in their order. */
  List<AgendaItem> of(UUID meeting) {
    return em.createQuery(
            "select i from AgendaItem i where i.meetingId = :meeting order by i.position",
            AgendaItem.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  /** The place after the last. */
  int nextPosition(UUID meeting) {
    return sql.one(
            "select coalesce(max(position), 0) + 1 as next from agenda_item where meeting_id = ?",
            row -> row.integer("next"),
            meeting)
        .orElseThrow();
  }
}
