package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.voice.HearChild;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.voice.StepVoice;
import dk.roedtraad.platform.voice.VoiceSource;
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

/** Proposes a goal in the words of those who have said something. */
@ApplicationScoped
public class ProposeGoal {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Looks looks;
  @Inject Sql sql;
  @Inject Asked whom;
  @Inject GoalTelling telling;
  @Inject StandOnVoice step;
  @Inject HearChild hear;

  /**
   * Keeps the goal, its words and its follow-up; tells the thread.
   *
   * @param unheard why the child was not heard, where it has no words in the goal and nobody has
   *     heard it otherwise
   * @return the goal's id, or what must be put right
   * @throws dk.roedtraad.platform.access.NotThere when the child is not the caller's to see
   */
  @Transactional
  public Outcome propose(Caller caller, UUID child, NewGoal asked, String unheard) {
    looks.at(caller, child, Purpose.FOLLOW_UP, ReadLog.Action.CREATE, "plan");
    List<Fault> faults = new ArrayList<>(asked.faults(WorkingDays.today()));
    if (!serves(child, asked.intervention())) {
      faults.add(Fault.of("intervention", "plan.fault.intervention"));
    }
    Optional<String> said = asked.childsWords();
    Optional<StepVoice> stands =
        said.isPresent() ? Optional.of(StepVoice.NONE) : step.of(caller, child, unheard);
    if (stands.isEmpty()) {
      faults.add(StandOnVoice.missing());
    }
    LocalDate on = asked.followUpOn();
    if (!faults.isEmpty() || on == null) {
      return Outcome.faulty(faults);
    }
    Goal goal = new Goal(Ids.next(), child, on, asked.followUpReason(), asked.intervention());
    List<Voice> voices = whom.with(child, asked.voices());
    goal.answered(Answer.isAgreement(voices.stream().map(Voice::answer).toList()));
    em.persist(goal);
    em.flush();
    keep(goal.id(), voices);
    telling.await(caller, goal);
    String what = goal.state() == GoalState.AGREED ? "agreed" : "proposed";
    telling.tell(caller, goal, what, said(asked.voices()), "");
    said.ifPresent(
        words ->
            hear.alsoHeard(
                caller,
                child,
                new dk.roedtraad.platform.voice.Voice(VoiceSource.DIRECT, words, caller.name(), ""),
                WorkingDays.today(),
                null));
    StepVoice voice = step.of(caller, child, unheard).or(() -> stands).orElse(StepVoice.NONE);
    stand(caller, goal, voice);
    return Outcome.done(goal.id());
  }

  private void keep(UUID goal, List<Voice> voices) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Voice one : voices) {
      rows.add(
          new @Nullable Object[] {
            Ids.next(), goal, one.speaker(), one.part(), one.words(), one.answer()
          });
    }
    sql.batch(
        "insert into goal_words (id, goal_id, speaker, part, words, answer) values (?, ?, ?, ?, ?,"
            + " ?)",
        rows);
  }

  /** Keeps what a step with the goal stands on. */
  void stand(Caller caller, Goal goal, StepVoice voice) {
    sql.run(
        "update goal set voice_id = ?::uuid, unheard = ? where id = ?",
        voice.voice(),
        voice.unheard(),
        goal.id());
    step.tell(caller, goal.child(), voice, goal.id());
  }

  boolean serves(UUID child, @Nullable UUID intervention) {
    return intervention == null
        || sql.one(
                "select 1 from intervention where id = ? and child_id = ?",
                row -> true,
                intervention,
                child)
            .isPresent();
  }

  /** "Line er enig. Rasmus er ikke enig." */
  private static String said(List<Voice> voices) {
    StringBuilder said = new StringBuilder();
    for (Voice voice : voices) {
      said.append(said.isEmpty() ? "" : " ").append(GoalWork.said(voice.speaker(), voice.answer()));
    }
    return said.toString();
  }
}
