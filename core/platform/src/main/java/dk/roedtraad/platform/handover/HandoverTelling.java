package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Tells the thread what happened to a handover, and puts it on the list of whoever must act. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandoverTelling {
  private static final int BACK_DAYS = 2;

  @Inject ThreadBook book;
  @Inject Tasks tasks;
  @Inject Sql sql;

  /** It is offered: the receiver must answer. What an earlier no left waiting is done. */
  void offered(Caller by, Handover handover) {
    backIsDone(by, handover.thread());
    tasks.open(
        task(
            TaskKind.HANDOVER_ANSWER,
            handover,
            handover.receiver(),
            Sentence.of("handover.task.answer", name(handover.giver())),
            handover.answerBy()));
    tell(
        by,
        handover,
        "offered",
        Sentence.of("handover.told.offered", name(handover.giver()), handover.answerBy()),
        handover.reason());
  }

  /** It is accepted; the thread itself tells of its new coordinator. */
  void accepted(Caller by, Handover handover) {
    ended(by, handover);
    backIsDone(by, handover.thread());
  }

  /**
   * The receiver said no, or has left.
   *
   * @param isBack whether the giver is here to go on with it
   */
  void declined(Caller by, Handover handover, boolean isBack) {
    ended(by, handover);
    if (isBack) {
      tasks.open(
          task(
              TaskKind.HANDOVER_BACK,
              handover,
              handover.giver(),
              Sentence.of("handover.task.back", name(handover.receiver())),
              WorkingDays.after(WorkingDays.today(), BACK_DAYS)));
    }
    tell(
        by,
        handover,
        "declined",
        Sentence.of("handover.told.stays", name(handover.giver())),
        handover.answer());
  }

  /** It is taken back. */
  void withdrawn(Caller by, Handover handover) {
    ended(by, handover);
    tell(
        by,
        handover,
        "withdrawn",
        Sentence.of("handover.told.stays", name(handover.giver())),
        handover.answer());
  }

  /** The giver has seen the no. */
  void seen(Caller by, UUID handover) {
    tasks.close(by, TaskKind.HANDOVER_BACK, handover);
  }

  /** The thread goes on, or ends: no earlier no waits any more. */
  void backIsDone(Caller by, UUID thread) {
    sql.run(
        "update task set done_at = now(), done_by = ? where kind = ? and done_at is null and"
            + " subject_id in (select id from handover where thread_id = ?)",
        by.id(),
        TaskKind.HANDOVER_BACK,
        thread);
  }

  private void ended(Caller by, Handover handover) {
    tasks.close(by, TaskKind.HANDOVER_ANSWER, handover.id());
    tasks.close(by, TaskKind.HANDOVER_CLIMBED, handover.id());
  }

  private void tell(Caller by, Handover handover, String what, String body, String reason) {
    book.tell(
        by,
        new NewEntry(
            handover.child(),
            EntryKind.HANDOVER,
            "thread.kind.handover-" + what,
            Sentence.of(
                "handover.title." + what, name(handover.giver()), name(handover.receiver())),
            body,
            reason,
            handover.id()));
  }

  private static NewTask task(
      TaskKind kind, Handover handover, UUID owner, String title, LocalDate due) {
    return NewTask.plain(
        kind, handover.child(), handover.id(), owner, title, WorkingDays.endOf(due));
  }

  private String name(UUID account) {
    return sql.one("select name from account where id = ?", row -> row.text("name"), account)
        .orElse("");
  }
}
