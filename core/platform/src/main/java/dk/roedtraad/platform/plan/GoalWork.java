package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.voice.StepVoice;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Works on a goal: steps on the way, how it goes, when it is looked at again, and its end. */
@ApplicationScoped
public class GoalWork {
  private static final int HIGHEST = 10;

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject GoalDoor door;
  @Inject Sql sql;
  @Inject GoalTelling telling;
  @Inject ProposeGoal propose;
  @Inject StandOnVoice step;

  /** "Line er enig." in Danish, as the thread says it. */
  static String said(String speaker, Answer answer) {
    return GoalTelling.said(speaker, answer);
  }

  /** Adds a step on the way. */
  @Transactional
  public Outcome addSubGoal(Caller caller, UUID id, String words, @Nullable LocalDate dueOn) {
    Goal goal = door.open(caller, id);
    if (words.isEmpty()) {
      return Outcome.faulty(List.of(Fault.of("subWords", "plan.fault.no-sub-words")));
    }
    sql.run(
        "insert into sub_goal (id, goal_id, words, due_on) values (?, ?, ?, cast(? as date))",
        Ids.next(),
        goal.id(),
        words,
        dueOn);
    return Outcome.done(id);
  }

  /** Notes that a step was reached today; nothing happens when it was before. */
  @Transactional
  public Outcome reachSubGoal(Caller caller, UUID id, UUID subGoal) {
    Goal goal = door.open(caller, id);
    Optional<String> reached =
        sql.one(
            "update sub_goal set reached_on = ? where id = ? and goal_id = ? and reached_on is null"
                + " returning words",
            row -> row.text("words"),
            WorkingDays.today(),
            subGoal,
            goal.id());
    reached.ifPresent(
        words -> telling.tell(caller, goal, "changed", GoalTelling.stepReached(words), ""));
    return Outcome.done(id);
  }

  /**
   * Writes down how somebody sees it today; a second answer the same day takes the first's place.
   *
   * @param rater one of those who have words in the goal or were asked
   * @param value 0 to 10
   */
  @Transactional
  public Outcome rate(Caller caller, UUID id, String rater, int value) {
    Goal goal = door.open(caller, id);
    List<Fault> faults = new ArrayList<>();
    if (value < 0 || value > HIGHEST) {
      faults.add(Fault.of("value", "plan.fault.value"));
    }
    Optional<Part> part =
        sql.one(
            "select part from goal_words where goal_id = ? and speaker = ?",
            row -> row.one(Part.class, "part"),
            id,
            rater);
    if (part.isEmpty()) {
      faults.add(Fault.of("rater", "plan.fault.rater"));
    }
    if (!faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    LocalDate today = WorkingDays.today();
    int changed =
        sql.run(
            "update goal_progress set value = ? where goal_id = ? and rater = ? and at = ?",
            value,
            goal.id(),
            rater,
            today);
    if (changed == 0) {
      sql.run(
          "insert into goal_progress (id, goal_id, rater, part, value, at) values (?, ?, ?, ?, ?,"
              + " ?)",
          Ids.next(),
          goal.id(),
          rater,
          part.orElseThrow(),
          value,
          today);
    }
    return Outcome.done(id);
  }

  /**
   * Decides when the goal is looked at again, and why then.
   *
   * @param unheard why the child was not heard, where nobody has heard it
   */
  @Transactional
  public Outcome followUp(
      Caller caller,
      UUID id,
      int version,
      @Nullable LocalDate on,
      String reason,
      @Nullable UUID intervention,
      String unheard) {
    Goal goal = door.open(caller, id);
    if (goal.version() != version) {
      return Outcome.stale(goal.version());
    }
    List<Fault> faults = new ArrayList<>(FollowUp.faults(on, reason, WorkingDays.today()));
    Optional<StepVoice> stands = step.of(caller, goal.child(), unheard);
    if (stands.isEmpty()) {
      faults.add(StandOnVoice.missing());
    }
    if (!propose.serves(goal.child(), intervention)) {
      faults.add(Fault.of("intervention", "plan.fault.intervention"));
    }
    if (!faults.isEmpty() || on == null) {
      return Outcome.faulty(faults);
    }
    goal.followUp(on, reason, intervention);
    em.flush();
    propose.stand(caller, goal, stands.orElse(StepVoice.NONE));
    telling.await(caller, goal);
    telling.tell(caller, goal, "followed-up", GoalTelling.lookedAtAgain(on), reason);
    return Outcome.done(id, goal.version());
  }

  /**
   * Closes the goal with words, as reached or given up.
   *
   * @param reached false when it is given up
   */
  @Transactional
  public Outcome close(Caller caller, UUID id, int version, boolean reached, String words) {
    Goal goal = door.open(caller, id);
    if (goal.version() != version) {
      return Outcome.stale(goal.version());
    }
    if (words.isEmpty()) {
      return Outcome.faulty(List.of(Fault.of("closedWords", "plan.fault.no-closed-words")));
    }
    goal.close(
        reached ? GoalState.Action.REACH : GoalState.Action.DROP, WorkingDays.today(), words);
    em.flush();
    telling.done(caller, goal);
    telling.tell(caller, goal, reached ? "reached" : "dropped", "", words);
    return Outcome.done(id, goal.version());
  }
}
