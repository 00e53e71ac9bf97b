package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Begins, ends and cancels meetings. A meeting with children still on its agenda is neither ended
 * nor cancelled: each is closed or postponed first, so nobody falls off between two meetings.
 */
@ApplicationScoped
@Transactional
public class RunMeeting {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject MeetingDoor door;
  @Inject Items items;
  @Inject Tasks tasks;

  /** Begins the meeting and takes up its first item. */
  public void start(Caller by, UUID id) {
    door.write(by, id);
    apply(id, MeetingAction.START);
    items.of(id).stream()
        .filter(item -> item.state() == ItemState.WAITING)
        .findFirst()
        .ifPresent(item -> item.open(Instant.now()));
    em.flush();
  }

  /** Ends the meeting; the minutes are as they stand. */
  public void hold(Caller by, UUID id) {
    door.write(by, id);
    mustBeThrough(id);
    apply(id, MeetingAction.HOLD);
    tasks.close(by, TaskKind.MEETING, id);
  }

  /** Cancels a meeting that has not begun. */
  public void cancel(Caller by, UUID id) {
    door.write(by, id);
    mustBeThrough(id);
    apply(id, MeetingAction.CANCEL);
    tasks.close(by, TaskKind.MEETING, id);
  }

  /** Notes that somebody expected at the meeting comes after all, or does not. */
  public void attendance(Caller by, UUID id, UUID account, boolean comes) {
    if (!door.see(by, id).mayWrite() && !account.equals(by.id())) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.others-apology");
    }
    if (comes) {
      sql.run("delete from meeting_apology where meeting_id = ? and account_id = ?", id, account);
    } else {
      sql.run(
          "insert into meeting_apology (meeting_id, account_id) select ?, id from account where id ="
              + " ? on conflict do nothing",
          id,
          account);
    }
  }

  private void apply(UUID id, MeetingAction action) {
    em.find(Meeting.class, id).apply(action);
    em.flush();
  }

  private void mustBeThrough(UUID id) {
    items.lockAgenda(id);
    List<String> left =
        items.of(id).stream()
            .filter(item -> item.state().isAhead())
            .map(item -> String.valueOf(item.position()))
            .toList();
    if (!left.isEmpty()) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.items-left", String.join(", ", left));
    }
  }
}
