package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.Coordinators;
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
import java.time.LocalDate;
import java.util.UUID;

/** Tells the thread of a goal and puts its follow-up on the coordinator's worklist. */
@ApplicationScoped
public class GoalTelling {
  private static final String TITLE =
      """
      select words from goal_words where goal_id = ? and words <> ''
       order by case part when 'CHILD' then 0 when 'PARENT' then 1 else 2 end, speaker limit 1
      """;

  @Inject Sql sql;
  @Inject ThreadBook book;
  @Inject Tasks tasks;
  @Inject Coordinators coordinators;

  /**
   * @param what "proposed", "agreed", "answered", "changed", "reached" or "dropped"
   */
  void tell(Caller by, Goal goal, String what, String body, String reason) {
    book.tell(by, entry(goal.child(), goal.id(), what, title(goal.id()), body, reason));
  }

  /** The entry that tells what happened to a goal, in the words of {@link #tell}. */
  public static NewEntry entry(
      UUID child, UUID goal, String what, String words, String body, String reason) {
    return new NewEntry(
        child, EntryKind.GOAL, "plan.thread." + what, "»" + words + "«", body, reason, goal);
  }

  /** The body that says which step on the way was reached. */
  public static String stepReached(String words) {
    return Sentence.of("plan.thread.sub", words);
  }

  /** The body that says when the goal is looked at again. */
  public static String lookedAtAgain(LocalDate on) {
    return Sentence.of("plan.thread.next", on);
  }

  /** "Line er enig." */
  public static String said(String speaker, Answer answer) {
    return Sentence.of(answer.key() + ".said", speaker);
  }

  /** The task that waits for the coordinator until the goal is looked at again. */
  public static NewTask waiting(
      UUID child, UUID goal, UUID owner, String words, LocalDate followUpOn) {
    return NewTask.plain(
        TaskKind.GOAL_FOLLOW_UP,
        child,
        goal,
        owner,
        Sentence.of("plan.task", words),
        WorkingDays.endOf(followUpOn));
  }

  /** Opens the follow-up for the child's coordinator, or moves it to its new day. */
  void await(Caller by, Goal goal) {
    coordinators.open(by, goal.child(), by.id());
    UUID owner = coordinators.of(goal.child()).map(Coordinators.Holder::account).orElseGet(by::id);
    tasks.open(waiting(goal.child(), goal.id(), owner, title(goal.id()), goal.followUpOn()));
  }

  void done(Caller by, Goal goal) {
    tasks.close(by, TaskKind.GOAL_FOLLOW_UP, goal.id());
  }

  private String title(UUID goal) {
    return sql.one(TITLE, row -> row.text("words"), goal).orElse("");
  }
}
