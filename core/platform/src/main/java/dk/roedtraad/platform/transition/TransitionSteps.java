package dk.roedtraad.platform.transition;

import dk.roedtraad.api.transition.Side;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an open transition: its checklist, its visits, and the people that the child gets to
 * know. Anybody related to the child writes them; none is deleted.
 */
@ApplicationScoped
@Transactional
public class TransitionSteps {
  private static final int LONGEST = 300;
  private static final String ADD =
      "insert into transition_step (id, transition_id, position, side, words, due_on) select ?, ?,"
          + " coalesce(max(position), 0) + 1, ?, ?, ? from transition_step where transition_id = ?";

  @Inject Sql sql;
  @Inject TransitionDoor door;
  @Inject TransitionTelling telling;

  /** What becomes of a step. */
  public enum Mark {
    /** It is done. */
    DONE,
    /** It is waiting after all. */
    WAITING,
    /** It is not done, and a reason says why. */
    SET_ASIDE
  }

  /** A visit, or somebody whom the child got to know. */
  public enum Met {
    VISIT,
    PERSON
  }

  /** Adds a step of the family's or the colleagues' own. */
  public Outcome add(
      Caller caller, UUID id, @Nullable Side side, String words, @Nullable LocalDate due) {
    Transition transition = door.take(caller, id, TransitionDoor.ANY);
    List<Fault> faults = new ArrayList<>();
    if (words.isBlank() || words.length() > LONGEST) {
      faults.add(Fault.of("words", "transition.fault.step", LONGEST));
    }
    if (side == null) {
      faults.add(Fault.of("side", "transition.fault.side"));
    }
    if (due == null) {
      faults.add(Fault.of("due", "transition.fault.due"));
    }
    if (!faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    UUID step = Ids.next();
    sql.run(ADD, step, id, side, words, due, id);
    telling.await(caller, transition);
    return Outcome.done(step);
  }

  /**
   * Marks a step.
   *
   * @param why needed when it is set aside
   * @throws NotThere when the transition has no such step
   */
  public Outcome mark(Caller caller, UUID id, UUID step, Mark mark, String why) {
    Transition transition = door.take(caller, id, TransitionDoor.ANY);
    if (mark == Mark.SET_ASIDE && (why.isBlank() || why.length() > LONGEST)) {
      return Outcome.faulty(List.of(Fault.of("why", "transition.fault.set-aside", LONGEST)));
    }
    int changed =
        sql.run(
            "update transition_step set done_at = ?, done_by = ?, set_aside = ? where id = ? and"
                + " transition_id = ?",
            mark == Mark.DONE ? Instant.now() : null,
            mark == Mark.WAITING ? "" : caller.name(),
            mark == Mark.SET_ASIDE ? why : "",
            step,
            id);
    if (changed == 0) {
      throw new NotThere(transition.child());
    }
    telling.await(caller, transition);
    return Outcome.done(step);
  }

  /**
   * Notes a visit, or somebody whom the child got to know.
   *
   * @param words what the child said or showed; may be empty
   */
  public Outcome met(
      Caller caller,
      UUID id,
      @Nullable Met kind,
      @Nullable LocalDate day,
      String who,
      String words) {
    door.take(caller, id, TransitionDoor.ANY);
    List<Fault> faults = new ArrayList<>();
    if (kind == null) {
      faults.add(Fault.of("kind", "transition.fault.kind"));
    }
    if (day == null || day.isAfter(WorkingDays.today())) {
      faults.add(Fault.of("day", "transition.fault.met-day"));
    }
    if (who.isBlank() || who.length() > LONGEST) {
      faults.add(Fault.of("who", "transition.fault.who", LONGEST));
    }
    if (!faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    UUID met = Ids.next();
    sql.run(
        "insert into transition_met (id, transition_id, kind, on_day, who, words, noted_by, noted_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        met,
        id,
        kind,
        day,
        who,
        words,
        caller.name(),
        Instant.now());
    return Outcome.done(met);
  }
}
