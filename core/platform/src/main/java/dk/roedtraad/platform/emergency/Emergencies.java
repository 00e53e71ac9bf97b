package dk.roedtraad.platform.emergency;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads, ends and reviews emergency access: for whoever opened it, and their leaders. */
@ApplicationScoped
@Transactional
public class Emergencies {
  private static final int MOST = 200;
  private static final String ONE =
      """
      select e.*, a.name as who, c.given_name || ' ' || c.family_name as child,
             exists (select 1 from task k where k.kind = 'EMERGENCY_REVIEW' and k.subject_id = e.id
                 and (k.owner_id = ? or exists (select 1 from stands_in b where b.account_id = k.owner_id
                   and b.stand_in_id = ?))) as asked
        from emergency_access e join account a on a.id = e.account_id join child c on c.id = e.child_id
       where e.id = ?
      """;
  private static final String LOOKED =
      """
      select at, action, section from read_log
       where child_id = ? and account_id = ? and relation = 'EMERGENCY' and at >= ? and at <= ?
       order by at, id limit ?
      """;

  @Inject Sql sql;
  @Inject ChildAccess access;
  @Inject ReadLog log;
  @Inject Tasks tasks;

  /** One look that the access opened. */
  public record Looked(Instant at, ReadLog.Action action, String section) {}

  /**
   * One access.
   *
   * @param verdict null until a leader has looked at it
   * @param own whether the reader opened it
   * @param looks what was looked at by it, oldest first
   */
  public record Seen(
      UUID id,
      UUID childId,
      UUID accountId,
      String who,
      String child,
      String reason,
      Instant begunAt,
      Instant endsAt,
      @Nullable Verdict verdict,
      String verdictWords,
      String verdictBy,
      boolean own,
      List<Looked> looks) {

    /** Whether it is open still. */
    public boolean isOpen() {
      return endsAt.isAfter(Instant.now());
    }
  }

  private record Found(Seen seen, boolean asked) {}

  /**
   * One of them, with what was looked at.
   *
   * @throws NotThere when the caller neither opened it nor leads whoever did
   */
  public Seen one(Caller caller, UUID id) {
    Seen seen = find(caller, id);
    log.note(caller, Purpose.ADMINISTRATION, ReadLog.Action.READ, seen.childId(), "emergency", "");
    List<Looked> looks =
        sql.list(
            LOOKED,
            row ->
                new Looked(
                    row.instant("at"),
                    row.one(ReadLog.Action.class, "action"),
                    row.text("section")),
            seen.childId(),
            seen.accountId(),
            seen.begunAt(),
            seen.endsAt(),
            MOST);
    return new Seen(
        seen.id(),
        seen.childId(),
        seen.accountId(),
        seen.who(),
        seen.child(),
        seen.reason(),
        seen.begunAt(),
        seen.endsAt(),
        seen.verdict(),
        seen.verdictWords(),
        seen.verdictBy(),
        seen.own(),
        looks);
  }

  /** What lets the caller at the child now; empty when it is something else. */
  public Optional<UUID> openTo(Caller caller, UUID child) {
    return sql.one(
        "select id from emergency_access where account_id = ? and child_id = ? and ends_at > now() order"
            + " by ends_at desc limit 1",
        row -> row.uuid("id"),
        caller.id(),
        child);
  }

  /** Ends it before its time; nothing happens when it has ended. */
  public void end(Caller caller, UUID id) {
    Seen seen = find(caller, id);
    sql.run(
        "update emergency_access set ends_at = greatest(?, begun_at + interval '1 second') where id = ?"
            + " and ends_at > ?",
        Instant.now(),
        id,
        Instant.now());
    log.note(caller, Purpose.EMERGENCY, ReadLog.Action.CHANGE, seen.childId(), "emergency", "end");
  }

  /**
   * A leader says whether it was in order.
   *
   * @throws Refusal when it is one's own, or somebody has said it already
   */
  public Outcome review(Caller caller, UUID id, @Nullable Verdict verdict, String words) {
    Seen seen = find(caller, id);
    if (seen.own()) {
      throw new Refusal(Problem.REFUSED, "emergency.refused.own");
    }
    List<Fault> faults = Verdict.faults(verdict, words);
    if (verdict == null || !faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    int changed =
        sql.run(
            "update emergency_access set verdict = ?, verdict_words = ?, verdict_by = ?, verdict_at = ?"
                + " where id = ? and verdict is null",
            verdict,
            words,
            caller.name(),
            Instant.now(),
            id);
    if (changed == 0) {
      throw new Refusal(Problem.REFUSED, "emergency.refused.reviewed");
    }
    tasks.close(caller, TaskKind.EMERGENCY_REVIEW, id);
    log.note(
        caller,
        Purpose.ADMINISTRATION,
        ReadLog.Action.CHANGE,
        seen.childId(),
        "emergency",
        verdict.name());
    return Outcome.done(id);
  }

  private Seen find(Caller caller, UUID id) {
    Found found =
        sql.one(
                ONE,
                row -> new Found(seen(caller, row), row.flag("asked")),
                caller.id(),
                caller.id(),
                id)
            .orElseThrow(NotThere::new);
    if (!found.seen().own()
        && !found.asked()
        && !access.isLeaderOf(caller, found.seen().accountId())) {
      throw new NotThere(found.seen().childId());
    }
    return found.seen();
  }

  private static Seen seen(Caller caller, Row row) throws SQLException {
    return new Seen(
        row.uuid("id"),
        row.uuid("child_id"),
        row.uuid("account_id"),
        row.text("who"),
        row.text("child"),
        row.text("reason"),
        row.instant("begun_at"),
        row.instant("ends_at"),
        row.maybeOne(Verdict.class, "verdict"),
        row.text("verdict_words"),
        row.text("verdict_by"),
        row.uuid("account_id").equals(caller.id()),
        List.of());
  }
}
