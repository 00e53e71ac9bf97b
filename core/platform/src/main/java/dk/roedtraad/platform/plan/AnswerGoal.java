package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes down what one person says to a goal: own words, and yes or no. */
@ApplicationScoped
public class AnswerGoal {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject GoalDoor door;
  @Inject Sql sql;
  @Inject GoalTelling telling;

  /**
   * Keeps the person's words and answer. When the words changed, a yes of the others falls back to
   * waiting: it was a yes to something else.
   *
   * @param version the version the answer was written at
   */
  @Transactional
  public Outcome answer(Caller caller, UUID id, int version, Voice voice) {
    Goal goal = door.open(caller, id);
    if (goal.version() != version) {
      return Outcome.stale(goal.version());
    }
    if (voice.speaker().isEmpty()) {
      return Outcome.faulty(List.of(Fault.of("speaker", "plan.fault.no-speaker")));
    }
    List<Voice> before = voices(id);
    boolean changed =
        before.stream()
            .anyMatch(
                one ->
                    one.speaker().equals(voice.speaker())
                        && !one.words().isEmpty()
                        && !one.words().equals(voice.words()));
    if (voice.words().isEmpty() && isLastWords(before, voice.speaker())) {
      return Outcome.faulty(List.of(Fault.of("words", "plan.fault.no-words")));
    }
    keep(id, voice, changed);
    boolean wasAgreed = goal.state() == GoalState.AGREED;
    List<Voice> after = voices(id);
    goal.answered(Answer.isAgreement(after.stream().map(Voice::answer).toList()));
    em.lock(goal, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    em.flush();
    boolean nowAgreed = goal.state() == GoalState.AGREED && !wasAgreed;
    telling.tell(
        caller,
        goal,
        nowAgreed ? "agreed" : changed ? "changed" : "answered",
        nowAgreed ? said(after) : GoalWork.said(voice.speaker(), voice.answer()),
        "");
    telling.await(caller, goal);
    return Outcome.done(id, goal.version());
  }

  /** What each answered: who disagrees stands in the thread too. */
  private static String said(List<Voice> voices) {
    return voices.stream()
        .map(voice -> GoalWork.said(voice.speaker(), voice.answer()))
        .collect(Collectors.joining(" "));
  }

  private void keep(UUID id, Voice voice, boolean changed) {
    if (changed) {
      sql.run(
          "update goal_words set answer = ? where goal_id = ? and speaker <> ? and answer = ?",
          Answer.AGREES.afterWordsChanged(),
          id,
          voice.speaker(),
          Answer.AGREES);
    }
    sql.run(
        "insert into goal_words (id, goal_id, speaker, part, words, answer) values (?, ?, ?, ?, ?,"
            + " ?) on conflict (goal_id, speaker) do update set words = excluded.words, answer ="
            + " excluded.answer",
        Ids.next(),
        id,
        voice.speaker(),
        voice.part(),
        voice.words(),
        voice.answer());
  }

  private static boolean isLastWords(List<Voice> before, String speaker) {
    List<Voice> others = new ArrayList<>(before);
    others.removeIf(one -> one.speaker().equals(speaker));
    return others.stream().allMatch(one -> one.words().isEmpty());
  }

  private List<Voice> voices(UUID goal) {
    return sql.list(
        "select speaker, part, words, answer from goal_words where goal_id = ?",
        row ->
            new Voice(
                row.text("speaker"),
                row.one(Part.class, "part"),
                row.text("words"),
                row.one(Answer.class, "answer")),
        goal);
  }
}
