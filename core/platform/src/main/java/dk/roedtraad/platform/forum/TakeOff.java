package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes an item off the agenda again that was put there by mistake: by the chair, the minute taker
 * or whoever put it on, before it is taken up and while nothing is written in it. The child's
 * thread says that it happened and why.
 */
@ApplicationScoped
@Transactional
public class TakeOff {
  static final String FORM = "item-off";
  private static final int LONGEST = 1000;
  private static final String WRITTEN =
      "select 1 as written from item_statement where item_id = ? union all select 1 from agreement"
          + " where item_id = ? limit 1";

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject MeetingDoor door;
  @Inject Items items;
  @Inject ItemDrafts drafts;
  @Inject ThreadBook book;

  /**
   * Takes the item off, and answers whether the caller still sees the meeting.
   *
   * @throws NotThere for those who do not see the item's meeting
   * @throws Refusal for those who may not, without a reason, and once something was done with it
   */
  public boolean takeOff(Caller by, UUID id, String reason) {
    AgendaItem item = Optional.ofNullable(em.find(AgendaItem.class, id)).orElseThrow(NotThere::new);
    SeenMeeting meeting = door.see(by, item.meetingId());
    if (!meeting.mayWrite() && !by.id().equals(item.putBy())) {
      throw new NotThere(item.childId());
    }
    door.log(by, item.childId(), id, ReadLog.Action.DELETE, "meeting.agenda");
    if (!may(by, meeting, item)) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.not-taking-off");
    }
    if (reason.isBlank() || reason.length() > LONGEST) {
      throw new Refusal(Problem.INVALID, "forum.refuse.off-reason");
    }
    if (!meeting.state().isAhead() || !item.isUntouched() || isWrittenIn(id)) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.item-touched");
    }
    remove(meeting.id(), item);
    UUID child = item.childId();
    if (child != null) {
      book.tell(by, ItemEntries.takenOff(child, meeting.id(), meeting.forumName(), reason.strip()));
    }
    drafts.sent(by, FORM, id);
    return meeting.mayWrite();
  }

  private static boolean may(Caller by, SeenMeeting meeting, AgendaItem item) {
    UUID me = by.id();
    return me.equals(meeting.chair())
        || me.equals(meeting.minuteTaker())
        || me.equals(item.putBy());
  }

  private boolean isWrittenIn(UUID id) {
    return sql.one(WRITTEN, row -> row.integer("written"), id, id).isPresent();
  }

  /** Those after it move up. */
  private void remove(UUID meeting, AgendaItem item) {
    items.lockAgenda(meeting);
    em.remove(item);
    em.flush();
    sql.run(
        "update agenda_item set position = position - 1, version = version + 1 where meeting_id = ?"
            + " and position > ?",
        meeting,
        item.position());
  }
}
