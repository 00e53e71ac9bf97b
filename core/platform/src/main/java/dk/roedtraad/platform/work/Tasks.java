package dk.roedtraad.platform.work;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Opens and closes what waits. One open task of a kind for each subject: opening again moves it.
 */
@ApplicationScoped
public class Tasks {
  private static final String TOLD =
      Arrays.stream(TaskKind.values())
          .filter(TaskKind::isTold)
          .map(TaskKind::name)
          .collect(Collectors.joining(","));

  @Inject Sql sql;

  /** Opens the task, or moves the open one to the new owner, date and title. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void open(NewTask task) {
    sql.run(
        "insert into task (id, kind, child_id, subject_id, owner_id, unit_id, title, due_at,"
            + " clock_from, legal_basis) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (kind, subject_id) where done_at is null do update set owner_id ="
            + " excluded.owner_id, title = excluded.title, due_at = excluded.due_at, unit_id ="
            + " excluded.unit_id",
        Ids.next(),
        task.kind(),
        task.child(),
        task.subject(),
        task.owner(),
        task.unit(),
        task.title(),
        task.due(),
        task.clockFrom(),
        task.legalBasis());
  }

  /** Closes the open task of the kind; nothing happens when there is none. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void close(Caller by, TaskKind kind, UUID subject) {
    sql.run(
        "update task set done_at = ?, done_by = ? where kind = ? and subject_id = ? and done_at is"
            + " null",
        Instant.now(),
        by.id(),
        kind,
        subject);
  }

  /** Everything open of a subject is about this child, as has turned out. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void about(UUID subject, UUID child) {
    sql.run(
        "update task set child_id = ? where subject_id = ? and done_at is null", child, subject);
  }

  /**
   * Moves everything open of a subject to another owner, but not what somebody above is told by:
   * that waits for them, whoever has the subject.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void give(UUID subject, UUID to) {
    sql.run(
        "update task set owner_id = ? where subject_id = ? and done_at is null and not"
            + " kind = any (string_to_array(?, ','))",
        to,
        subject,
        TOLD);
  }

  /**
   * Moves what somebody does as a child's coordinator to the new one: its concerns, its goals, what
   * its age brings, and the agreements they ask others about; not what they have promised or are
   * responsible for themselves.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void passOn(UUID child, UUID from, UUID to) {
    sql.run(
        "update task set owner_id = ? where child_id = ? and owner_id = ? and done_at is null and"
            + " (kind in ('CONCERN_ACUTE', 'CONCERN_FOLLOW_UP', 'CONCERN_ANSWER', 'GOAL_FOLLOW_UP', 'AGE_STEP', 'CONSENT')"
            + " or kind = 'AGREEMENT' and not exists (select 1 from agreement a where a.id ="
            + " task.subject_id and a.responsible_id = task.owner_id))",
        to,
        child,
        from);
  }
}
