package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.voice.StepVoice;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins what was planned, takes the answer to whether it helps, and ends it with a reason. */
@ApplicationScoped
public class FollowUpIntervention {
  private static final int REVIEW_WITHOUT_TYPE_DAYS = 90;

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject InterventionDoor door;
  @Inject TenantModules modules;
  @Inject Sql sql;
  @Inject LadderOf ladderOf;
  @Inject InterventionThread thread;
  @Inject Reviews reviews;
  @Inject LastHold hold;
  @Inject StandOnVoice voices;

  /** Begins one that was planned. */
  @Transactional
  public Outcome start(Caller caller, UUID id, int version) {
    Intervention found = found(caller, id);
    if (found.version() != version) {
      return Outcome.stale(found.version());
    }
    refuseUnless(found.can(InterventionState.Action.START), "intervention.not-planned");
    refuseUnless(mayAnswer(caller, found), "intervention.begin.not-yours");
    LocalDate today = WorkingDays.today();
    UUID child = found.child();
    int before = child == null ? 0 : ladderOf.runningOrEnded(child, today);
    int days =
        modules
            .now()
            .interventionType(found.typeKey())
            .map(type -> type.reviewAfterDays())
            .orElse(REVIEW_WITHOUT_TYPE_DAYS);
    found.start(today, days);
    em.flush();
    reviews.done(caller, id);
    reviews.await(found, unitOf(found.responsible()), true);
    tell(caller, found, "begun", before, "", found.why());
    return Outcome.done(id, found.version());
  }

  /**
   * Takes an answer; the next question waits from then on, or none when it ended.
   *
   * @param version the version the answer was written at
   * @param unheard why the child was not heard, where nobody has heard it
   * @throws NotThere when it is not the caller's to see
   * @throws Refusal when it is over, the caller may not decide this, or ending it would let go of a
   *     child that is offered to somebody who has not answered
   */
  @Transactional
  public Outcome answer(Caller caller, UUID id, int version, EffectAnswer answer, String unheard) {
    Intervention found = found(caller, id);
    if (found.version() != version) {
      return Outcome.stale(found.version());
    }
    refuseUnless(found.can(InterventionState.Action.END), "intervention.is-over");
    refuseUnless(mayAnswer(caller, found), "intervention.answer.not-yours");
    LocalDate today = WorkingDays.today();
    List<Fault> faults = new ArrayList<>(answer.faults(today, found.hasBegun()));
    Optional<StepVoice> stands = stands(caller, found, unheard);
    if (stands.isEmpty()) {
      faults.add(StandOnVoice.missing());
    }
    if (!faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    GoesOn goesOn = Objects.requireNonNull(answer.goesOn());
    refuseUnless(
        goesOn != GoesOn.ENDED || BeginRules.mayDecide(caller.role(), found.area()),
        "intervention.end.not-yours");
    if (goesOn == GoesOn.ENDED) {
      List<Fault> letsGo = hold.faults(found, answer.staysCoordinator());
      if (!letsGo.isEmpty()) {
        return Outcome.faulty(letsGo);
      }
    }
    if (found.hasBegun()) {
      write(caller, found, answer, goesOn, stands.orElse(StepVoice.NONE));
    }
    UUID child = found.child();
    int before = child == null ? 0 : ladderOf.running(child);
    switch (goesOn) {
      case CONTINUES -> found.goOn(Objects.requireNonNull(answer.nextReview()));
      case ADJUSTED -> found.adjust(Objects.requireNonNull(answer.nextReview()), answer.newEnd());
      case ENDED -> found.end(today, answer.endReason());
    }
    em.flush();
    String said = answer.inWords();
    reviews.done(caller, id);
    if (goesOn == GoesOn.ENDED) {
      tell(caller, found, "ended", before, said, answer.endReason());
    } else {
      reviews.await(found, unitOf(found.responsible()), false);
      String what = goesOn == GoesOn.ADJUSTED ? "adjusted" : "continues";
      tell(caller, found, what, before, said, answer.nextReason());
    }
    return Outcome.done(id, found.version());
  }

  private Intervention found(Caller caller, UUID id) {
    Intervention found = em.find(Intervention.class, id);
    if (found == null) {
      throw new NotThere();
    }
    door.enter(caller, id, found.child(), found.unit(), found.responsible(), ReadLog.Action.CHANGE);
    return found;
  }

  /** What is answered before the first day, and about a group, stands on no child's voice. */
  private Optional<StepVoice> stands(Caller caller, Intervention found, String unheard) {
    UUID child = found.child();
    return child == null || !found.hasBegun()
        ? Optional.of(StepVoice.NONE)
        : voices.of(caller, child, unheard);
  }

  private void write(
      Caller caller, Intervention found, EffectAnswer answer, GoesOn goesOn, StepVoice stands) {
    boolean ends = goesOn == GoesOn.ENDED;
    sql.run(
        "insert into intervention_effect (id, intervention_id, asked_on, answered_at, answered_by,"
            + " effect, words, goes_on, next_review, next_reason, voice_id, unheard) values (?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?)",
        Ids.next(),
        found.id(),
        found.reviewOn(),
        Instant.now(),
        caller.name(),
        answer.effect(),
        answer.words(),
        goesOn,
        ends ? null : answer.nextReview(),
        ends ? "" : answer.nextReason(),
        stands.voice(),
        stands.unheard());
    UUID child = found.child();
    if (child != null) {
      voices.tell(caller, child, stands, found.id());
    }
  }

  private void tell(
      Caller caller, Intervention found, String what, int before, String body, String reason) {
    UUID child = found.child();
    if (child != null) {
      StepMove move = new StepMove(before, ladderOf.running(child));
      thread.tell(caller, child, found.id(), what, found.name(), move, body, reason);
    }
  }

  private static boolean mayAnswer(Caller caller, Intervention found) {
    return found.responsible().equals(caller.id())
        || BeginRules.mayDecide(caller.role(), found.area());
  }

  private @Nullable UUID unitOf(UUID account) {
    return sql.one(
            "select unit_id from membership where account_id = ? order by unit_id limit 1",
            row -> row.uuid("unit_id"),
            account)
        .orElse(null);
  }

  private static void refuseUnless(boolean holds, String key) {
    if (!holds) {
      throw new Refusal(Problem.REFUSED, key);
    }
  }
}
