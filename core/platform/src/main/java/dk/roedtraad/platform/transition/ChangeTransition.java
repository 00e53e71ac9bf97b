package dk.roedtraad.platform.transition;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Changes an open transition: where it goes, what is hoped for, who is ready, and how it ends. It
 * is complete when both sides are ready and no step is left.
 */
@ApplicationScoped
@Transactional
public class ChangeTransition {
  private static final String LEFT =
      "select count(*) as n from transition_step where transition_id = ? and done_at is null and"
          + " set_aside = ''";

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject TransitionDoor door;
  @Inject BeginTransition begin;
  @Inject TransitionTelling telling;

  /** Where to, when, and who receives; whoever is new there is asked anew. */
  public Outcome plan(Caller caller, UUID id, int version, NewTransition asked) {
    List<Fault> faults = begin.faults(asked);
    if (!faults.isEmpty()) {
      door.take(caller, id, TransitionDoor.ANY);
      return Outcome.faulty(faults);
    }
    Transition transition = door.take(caller, id, version);
    boolean moved = !transition.onDay().equals(asked.onDay());
    UUID before = transition.coming();
    String named = transition.comingName();
    transition.goesTo(asked);
    if (moved
        || !Objects.equals(before, asked.coming())
        || !named.equals(transition.comingName())) {
      sql.run("update transition set climbed = false where id = ?", id);
      telling.goesTo(caller, transition, "changed");
    }
    return saved(caller, transition);
  }

  /** Where it goes and what is hoped for, at once; for programs. */
  public Outcome all(
      Caller caller, UUID id, int version, NewTransition asked, String ofChild, String ofFamily) {
    Outcome outcome = plan(caller, id, version, asked);
    return outcome.kind() == Outcome.Kind.DONE
        ? hopes(caller, id, TransitionDoor.ANY, ofChild, ofFamily)
        : outcome;
  }

  /** What the child and the family hope for and are nervous about, in their own words. */
  public Outcome hopes(Caller caller, UUID id, int version, String ofChild, String ofFamily) {
    Transition transition = door.take(caller, id, version);
    transition.hopes(ofChild, ofFamily);
    return saved(caller, transition);
  }

  /**
   * One side says that it is ready, or that it is not any more.
   *
   * @param coming whether it is the receiving side
   * @param why needed when it is taken back
   * @throws Refusal when the caller does not speak for that side, or nobody receives
   */
  public Outcome ready(Caller caller, UUID id, boolean coming, boolean isReady, String why) {
    Transition transition = door.take(caller, id, TransitionDoor.ANY);
    if (coming ? !door.receives(caller, transition) : !door.leaves(caller, transition)) {
      throw new Refusal(Problem.REFUSED, "transition.refused.not-your-side");
    }
    if (transition.isEveryday()) {
      throw new Refusal(Problem.REFUSED, "transition.refused.everyday");
    }
    if (!isReady && why.isBlank()) {
      return Outcome.faulty(List.of(Fault.of("why", "transition.fault.why")));
    }
    if (coming) {
      transition.comingReady(isReady);
    } else {
      transition.leavingReady(isReady);
    }
    String side = coming ? "coming" : "leaving";
    telling.tell(
        caller,
        transition,
        isReady ? "ready" : "not-ready",
        Sentence.of("transition.told." + side + (isReady ? ".ready" : ".not-ready")),
        why);
    return saved(caller, transition);
  }

  /**
   * Ends it.
   *
   * @param words how it went; needed when an everyday one is looked back on, or when it is
   *     cancelled
   * @throws Refusal when it is not complete, or the caller does not answer for it
   */
  public Outcome end(Caller caller, UUID id, boolean complete, String words) {
    Transition transition = door.take(caller, id, TransitionDoor.ANY);
    if (!door.leaves(caller, transition)) {
      throw new Refusal(Problem.REFUSED, "transition.refused.not-yours");
    }
    if ((!complete || transition.isEveryday()) && words.isBlank()) {
      return Outcome.faulty(
          List.of(
              Fault.of("words", complete ? "transition.fault.how" : "transition.fault.cancelled")));
    }
    if (complete) {
      mustBeComplete(transition);
    }
    transition.end(complete ? TransitionState.COMPLETE : TransitionState.CANCELLED, words);
    em.flush();
    telling.ended(caller, id);
    telling.tell(
        caller,
        transition,
        complete ? "complete" : "cancelled",
        complete ? words : "",
        complete ? "" : words);
    return Outcome.done(id, transition.version());
  }

  private void mustBeComplete(Transition transition) {
    int left = sql.one(LEFT, row -> row.integer("n"), transition.id()).orElse(0);
    if (!transition.isEveryday() && left > 0) {
      throw new Refusal(Problem.REFUSED, "transition.refused.steps-left", left);
    }
    if (!transition.isReady()) {
      throw new Refusal(
          Problem.REFUSED,
          transition.leavingReadyAt() == null
              ? "transition.refused.leaving-not-ready"
              : "transition.refused.coming-not-ready");
    }
  }

  private Outcome saved(Caller caller, Transition transition) {
    em.flush();
    telling.await(caller, transition);
    return Outcome.done(transition.id(), transition.version());
  }
}
