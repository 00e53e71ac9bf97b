package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the thread of a goal and puts its follow-up on the coordinator's worklist. */
@ApplicationScoped
class GoalTelling {
  private static final String TITLE =
      """
      select words from goal_words where goal_id = ? and words <> ''
       order by case part when 'CHILD' then 0 when 'PARENT' then 1 else 2 end, speaker limit 1
      """;

  @Inject Sql sql;
  @Inject ThreadBook book;
  @Inject Tasks tasks;
  @Inject Coordinators coordinators;

  static Texts texts() {
    return Languages.texts("da");
  }

  /**
   * @param what "proposed", "agreed", "answered", "changed", "reached" or "dropped"
   */
  void tell(Caller by, Goal goal, String what, String body, String reason) {
    book.tell(
        by,
        new NewEntry(
            goal.child(),
            EntryKind.GOAL,
            "plan.thread." + what,
            "»" + title(goal.id()) + "«",
            body,
            reason,
            goal.id()));
  }

  /** Opens the follow-up for the child's coordinator, or moves it to its new day. */
  void await(Caller by, Goal goal) {
    coordinators.open(by, goal.child(), by.id());
    UUID owner = coordinators.of(goal.child()).map(Coordinators.Holder::account).orElseGet(by::id);
    tasks.open(
        NewTask.plain(
            TaskKind.GOAL_FOLLOW_UP,
            goal.child(),
            goal.id(),
            owner,
            texts().of("plan.task", title(goal.id())),
            WorkingDays.endOf(goal.followUpOn())));
  }

  void done(Caller by, Goal goal) {
    tasks.close(by, TaskKind.GOAL_FOLLOW_UP, goal.id());
  }

  private String title(UUID goal) {
    return sql.one(TITLE, row -> row.text("words"), goal).orElse("");
  }
}
