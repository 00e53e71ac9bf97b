package dk.roedtraad.platform.review;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Relation;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.emergency.Verdict;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a leader is asked about, what was looked at, and the answer. */
@ApplicationScoped
@Transactional
public class Reviews {
  private static final int MOST = 200;
  private static final String ONE =
      """
      select r.*, a.name as who, c.given_name || ' ' || c.family_name as child
        from look_review r join account a on a.id = r.account_id left join child c on c.id = r.child_id
       where r.id = ? and r.account_id <> ?
         and exists (select 1 from task k where k.kind = 'LOOK_REVIEW' and k.subject_id = r.id
           and (k.owner_id = ? or exists (select 1 from stands_in b where b.account_id = k.owner_id
             and b.stand_in_id = ?)))
      """;
  private static final String LOOKED =
      """
      select l.at, l.action, l.section, l.relation from read_log l
       where l.account_id = ? and l.at >= ? and l.at < ? and (?::uuid is null or l.child_id = ?::uuid)
         and l.child_id is not null and l.detail <> 'LIST' and (l.action = 'REFUSED') = ?
       order by l.at desc, l.id limit ?
      """;
  private static final String MONTHS =
      """
      select s.month, s.pairs, s.explained, s.drawn,
             count(r.id) filter (where r.verdict is not null) as answered,
             count(r.id) filter (where r.verdict = 'NOT_IN_ORDER') as wrong
        from look_sample s left join look_review r on r.reason = 'SAMPLE' and r.day = s.month
       group by s.month order by s.month desc limit 24
      """;
  private static final String ALARMS =
      """
      select reason, count(*) as found, count(*) filter (where verdict is not null) as answered,
             count(*) filter (where verdict = 'NOT_IN_ORDER') as wrong
        from look_review where reason <> 'SAMPLE' and day >= ? group by reason order by reason
      """;

  @Inject Sql sql;
  @Inject ReadLog log;
  @Inject Tasks tasks;

  /** One look of those that are asked about. */
  public record Looked(
      Instant at, ReadLog.Action action, String section, @Nullable Relation relation) {}

  /**
   * What is asked about.
   *
   * @param child empty where the whole day is conspicuous
   * @param day of what is conspicuous; for a sample the first of its month
   * @param looks how many in all; {@code seen} shows the latest
   */
  public record Seen(
      UUID id,
      Reason reason,
      UUID accountId,
      String who,
      @Nullable UUID childId,
      String child,
      LocalDate day,
      int looks,
      @Nullable Verdict verdict,
      String verdictWords,
      String verdictBy,
      List<Looked> seen) {}

  /** A month's sample in figures. */
  public record Month(
      LocalDate month, int pairs, int explained, int drawn, int answered, int wrong) {}

  /** A kind of alarm in figures, over the last year. */
  public record Alarm(Reason reason, int found, int answered, int wrong) {}

  /** The figures: no child and nobody who looked. */
  public record Figures(List<Month> months, List<Alarm> alarms) {
    public Figures {
      months = List.copyOf(months);
      alarms = List.copyOf(alarms);
    }
  }

  /** The figures for the administrator. */
  public Figures figures() {
    return new Figures(
        sql.list(
            MONTHS,
            row ->
                new Month(
                    row.date("month"),
                    row.integer("pairs"),
                    row.integer("explained"),
                    row.integer("drawn"),
                    row.integer("answered"),
                    row.integer("wrong"))),
        sql.list(
            ALARMS,
            row ->
                new Alarm(
                    row.one(Reason.class, "reason"),
                    row.integer("found"),
                    row.integer("answered"),
                    row.integer("wrong")),
            WorkingDays.today().minusYears(1)));
  }

  /**
   * What the caller is asked about, with what was looked at.
   *
   * @throws NotThere when the caller is neither asked about it nor stands in for who is
   */
  public Seen one(Caller caller, UUID id) {
    Seen found = find(caller, id);
    log.note(caller, Purpose.ADMINISTRATION, ReadLog.Action.READ, found.childId(), "review", "");
    LocalDate until =
        found.reason() == Reason.SAMPLE ? found.day().plusMonths(1) : found.day().plusDays(1);
    List<Looked> looks =
        sql.list(
            LOOKED,
            Reviews::looked,
            found.accountId(),
            found.day().atStartOfDay(WorkingDays.DENMARK).toInstant(),
            until.atStartOfDay(WorkingDays.DENMARK).toInstant(),
            found.childId(),
            found.childId(),
            found.reason() == Reason.REFUSED,
            MOST);
    return new Seen(
        found.id(),
        found.reason(),
        found.accountId(),
        found.who(),
        found.childId(),
        found.child(),
        found.day(),
        found.looks(),
        found.verdict(),
        found.verdictWords(),
        found.verdictBy(),
        looks);
  }

  /**
   * The leader's answer.
   *
   * @throws Refusal when it has been answered
   */
  public Outcome answer(Caller caller, UUID id, @Nullable Verdict verdict, String words) {
    Seen seen = find(caller, id);
    List<Fault> faults = Verdict.faults(verdict, words);
    if (verdict == null || !faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    int changed =
        sql.run(
            "update look_review set verdict = ?, verdict_words = ?, verdict_by = ?, verdict_at = ? where"
                + " id = ? and verdict is null",
            verdict,
            words,
            caller.name(),
            Instant.now(),
            id);
    if (changed == 0) {
      throw new Refusal(Problem.REFUSED, "emergency.refused.reviewed");
    }
    tasks.close(caller, TaskKind.LOOK_REVIEW, id);
    log.note(
        caller,
        Purpose.ADMINISTRATION,
        ReadLog.Action.CHANGE,
        seen.childId(),
        "review",
        verdict.name());
    return Outcome.done(id);
  }

  private Seen find(Caller caller, UUID id) {
    return sql.one(ONE, Reviews::seen, id, caller.id(), caller.id(), caller.id())
        .orElseThrow(NotThere::new);
  }

  private static Seen seen(Row row) throws SQLException {
    String child = row.maybeText("child");
    return new Seen(
        row.uuid("id"),
        row.one(Reason.class, "reason"),
        row.uuid("account_id"),
        row.text("who"),
        row.maybeUuid("child_id"),
        child == null ? "" : child,
        row.date("day"),
        row.integer("looks"),
        row.maybeOne(Verdict.class, "verdict"),
        row.text("verdict_words"),
        row.text("verdict_by"),
        List.of());
  }

  private static Looked looked(Row row) throws SQLException {
    return new Looked(
        row.instant("at"),
        row.one(ReadLog.Action.class, "action"),
        row.text("section"),
        row.text("relation").isEmpty() ? null : row.one(Relation.class, "relation"));
  }
}
