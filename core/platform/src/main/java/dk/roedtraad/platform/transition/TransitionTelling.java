package dk.roedtraad.platform.transition;

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
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the thread of a transition, and keeps one task on each side's worklist: the next step, or
 * what else is missing. The task stands until the transition ends.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TransitionTelling {
  /** How many days before the day somebody should be named who receives the child. */
  static final int NAMED_DAYS = 28;

  private static final String NEXT =
      """
      select words, due_on from transition_step
       where transition_id = ? and side in (?, 'BOTH') and done_at is null and set_aside = ''
       order by due_on, position limit 1
      """;

  @Inject Sql sql;
  @Inject ThreadBook book;
  @Inject Tasks tasks;

  private record Next(String words, LocalDate on) {}

  /**
   * @param what "begun", "changed", "ready", "complete" or "cancelled"
   */
  void tell(Caller by, Transition transition, String what, String body, String reason) {
    book.tell(
        by,
        new NewEntry(
            transition.child(),
            EntryKind.HANDOVER,
            "thread.kind.transition-" + what,
            transition.name(),
            body,
            reason,
            transition.id()));
  }

  /** Tells the day and who receives, who sees the child from now on. */
  void goesTo(Caller by, Transition transition, String what) {
    String body;
    if (transition.isEveryday()) {
      body = Sentence.of("transition.told.everyday", transition.onDay());
    } else if (transition.isReceived()) {
      body = Sentence.of("transition.told.received", transition.onDay(), receiver(transition));
    } else {
      body = Sentence.of("transition.told.unreceived", transition.onDay());
    }
    tell(by, transition, what, body, "");
  }

  /** Puts what is next on the list of each side. */
  void await(Caller by, Transition transition) {
    UUID leaving = transition.leaving();
    tasks.open(
        task(
            TaskKind.TRANSITION,
            transition,
            leaving,
            next(transition, "LEAVING"),
            transition.isReady()));
    UUID coming = transition.coming();
    if (coming == null) {
      tasks.close(by, TaskKind.TRANSITION_COMING, transition.id());
    } else {
      tasks.open(
          task(
              TaskKind.TRANSITION_COMING,
              transition,
              coming,
              next(transition, "COMING"),
              transition.comingReadyAt() != null));
    }
    if (transition.isEveryday() || transition.isReceived()) {
      received(by, transition.id());
    } else {
      LocalDate soon = WorkingDays.after(WorkingDays.today(), 5);
      LocalDate due = transition.onDay().minusDays(NAMED_DAYS);
      tasks.open(
          NewTask.plain(
              TaskKind.TRANSITION_RECEIVER,
              transition.child(),
              transition.id(),
              leaving,
              Sentence.of("transition.task.receiver", transition.name()),
              WorkingDays.endOf(due.isBefore(soon) ? soon : due)));
    }
  }

  /** Nothing waits any more. */
  void ended(Caller by, UUID transition) {
    tasks.close(by, TaskKind.TRANSITION, transition);
    tasks.close(by, TaskKind.TRANSITION_COMING, transition);
    received(by, transition);
  }

  /** Whoever looked for somebody to receive the child, and the leader who was asked, are done. */
  private void received(Caller by, UUID transition) {
    tasks.close(by, TaskKind.TRANSITION_RECEIVER, transition);
    tasks.close(by, TaskKind.TRANSITION_CLIMBED, transition);
  }

  private static NewTask task(
      TaskKind kind, Transition transition, UUID owner, Optional<Next> next, boolean ready) {
    String title =
        next.map(step -> Sentence.of("transition.task.next", transition.name(), step.words()))
            .orElseGet(
                () ->
                    Sentence.of(
                        transition.isEveryday()
                            ? "transition.task.look-back"
                            : ready ? "transition.task.end" : "transition.task.ready",
                        transition.name()));
    LocalDate due = next.map(Next::on).orElseGet(transition::onDay);
    return NewTask.plain(
        kind, transition.child(), transition.id(), owner, title, WorkingDays.endOf(due));
  }

  private String receiver(Transition transition) {
    UUID coming = transition.coming();
    return coming == null
        ? transition.comingName()
        : sql.one("select name from account where id = ?", row -> row.text("name"), coming)
            .orElse("");
  }

  private Optional<Next> next(Transition transition, String side) {
    return sql.one(
        NEXT, row -> new Next(row.text("words"), row.date("due_on")), transition.id(), side);
  }
}
