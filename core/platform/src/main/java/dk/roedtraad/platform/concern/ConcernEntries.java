package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words in which a concern tells the thread and the worklists. */
public final class ConcernEntries {
  private ConcernEntries() {}

  /**
   * Where an open concern stands in time.
   *
   * @param received when it came
   * @param due when its next follow-up is
   */
  public record Clock(boolean notification, ConcernState state, Instant received, LocalDate due) {}

  /**
   * The entry that tells of a concern.
   *
   * @param what "raised", "notified", "assessed", "followed-up" or "closed"
   */
  public static NewEntry entry(UUID child, String what, String words, UUID concern) {
    return new NewEntry(
        child,
        EntryKind.CONCERN,
        "concern.entry." + what,
        RaiseConcern.firstSentence(words),
        RaiseConcern.afterFirstSentence(words),
        "",
        concern);
  }

  /** What an open concern lets wait with its holder. */
  public static List<NewTask> waiting(
      @Nullable UUID child, UUID concern, UUID holder, String seen, Clock clock) {
    String title = RaiseConcern.firstSentence(seen);
    List<NewTask> tasks = new ArrayList<>();
    boolean untouched = clock.notification() && clock.state() == ConcernState.RECEIVED;
    if (untouched) {
      tasks.add(
          new NewTask(
              TaskKind.CONCERN_ACUTE,
              child,
              concern,
              holder,
              null,
              title,
              NotificationRules.acuteDue(clock.received()),
              clock.received(),
              NotificationRules.basis(
                  NotificationRules.ACUTE, WorkingDays.dayOf(clock.received()))));
    }
    tasks.add(
        NewTask.plain(
            untouched ? TaskKind.CONCERN_ANSWER : TaskKind.CONCERN_FOLLOW_UP,
            child,
            concern,
            holder,
            title,
            WorkingDays.endOf(clock.due())));
    return tasks;
  }
}
