package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** What a concern lets wait: an open one always has a task with its holder. */
@ApplicationScoped
class ConcernTasks {
  private static final int AFTER_ASSESSMENT_DAYS = 5;
  private static final int TO_BE_READ_DAYS = 5;

  @Inject Tasks tasks;
  @Inject Sql sql;

  /** It has just been received. */
  void received(Concern concern) {
    if (!concern.isNotification()) {
      open(TaskKind.CONCERN_FOLLOW_UP, concern, concern.answerBy());
      return;
    }
    tasks.open(
        new NewTask(
            TaskKind.CONCERN_ACUTE,
            concern.childId(),
            concern.id(),
            concern.holderId(),
            concern.unitId(),
            title(concern),
            NotificationRules.acuteDue(concern.receivedAt()),
            concern.receivedAt(),
            NotificationRules.basis(NotificationRules.ACUTE, WorkingDays.today())));
    if (concern.raisedBy() != null) {
      answer(concern);
    }
  }

  /** Whoever raised it can be told, and must be (barnets lov § 137). */
  void answer(Concern concern) {
    open(TaskKind.CONCERN_ANSWER, concern, concern.answerBy());
  }

  /** Whom it is about has become known: what waits is about that child. */
  void isAbout(UUID concern, UUID child) {
    tasks.about(concern, child);
  }

  /**
   * It has been assessed: the clock stops.
   *
   * @param begins whether the follow-up begins now; it has begun when a forum has it already
   */
  void assessed(Caller by, Concern concern, boolean begins) {
    tasks.close(by, TaskKind.CONCERN_ACUTE, concern.id());
    tasks.close(by, TaskKind.CONCERN_CLIMBED, concern.id());
    if (begins) {
      followUp(concern, AFTER_ASSESSMENT_DAYS);
    }
  }

  /**
   * It waits for its holder, so many working days from today. The day on which whoever raised it
   * was promised to hear keeps a task of its own when that is sooner.
   */
  void followUp(Concern concern, int days) {
    LocalDate next = WorkingDays.after(WorkingDays.today(), days);
    open(TaskKind.CONCERN_FOLLOW_UP, concern, next);
    if (concern.owesAnswer() && concern.answerBy().isBefore(next)) {
      answer(concern);
    }
  }

  /** The one who raised it has been told. */
  void answered(Caller by, Concern concern) {
    tasks.close(by, TaskKind.CONCERN_ANSWER, concern.id());
  }

  /** It has ended. A citizen reads no outcome here: the answer to them waits until it is given. */
  void closed(Caller by, Concern concern) {
    tasks.close(by, TaskKind.CONCERN_ACUTE, concern.id());
    tasks.close(by, TaskKind.CONCERN_FOLLOW_UP, concern.id());
    tasks.close(by, TaskKind.CONCERN_CLIMBED, concern.id());
    tasks.close(by, TaskKind.CONCERN_REPEATED, concern.id());
    UUID raiser = concern.raisedBy();
    if (raiser != null) {
      tasks.close(by, TaskKind.CONCERN_ANSWER, concern.id());
      if (!raiser.equals(by.id()) && isHere(raiser)) {
        LocalDate soon = WorkingDays.after(WorkingDays.today(), TO_BE_READ_DAYS);
        tasks.open(
            NewTask.plain(
                TaskKind.CONCERN_OUTCOME,
                concern.childId(),
                concern.id(),
                raiser,
                title(concern),
                WorkingDays.endOf(soon)));
      }
    }
  }

  /** Whoever raised it has read what came of it. */
  void read(Caller raiser, UUID concern) {
    tasks.close(raiser, TaskKind.CONCERN_OUTCOME, concern);
  }

  /** The leader who was told that concerns come again and again has looked. */
  void looked(Caller reader, UUID concern) {
    sql.run(
        "update task set done_at = now(), done_by = owner_id where kind = 'CONCERN_REPEATED' and"
            + " subject_id = ? and owner_id = ? and done_at is null",
        concern,
        reader.id());
  }

  private boolean isHere(UUID account) {
    return sql.one(
            "select 1 from account where id = ? and active and role in ('PROFESSIONAL', 'ADVISER',"
                + " 'LEADER')",
            row -> true,
            account)
        .isPresent();
  }

  private void open(TaskKind kind, Concern concern, LocalDate due) {
    tasks.open(
        NewTask.plain(
            kind,
            concern.childId(),
            concern.id(),
            concern.holderId(),
            title(concern),
            WorkingDays.endOf(due)));
  }

  private static String title(Concern concern) {
    return RaiseConcern.firstSentence(concern.seen());
  }
}
