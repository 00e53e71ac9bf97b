package dk.roedtraad.platform.day;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the caller, most urgent first. Two statements and one log row, however much waits.
 */
@ApplicationScoped
@Transactional
public class MyDay {
  private static final int MOST = 200;
  private static final String MINE =
      """
      select t.id, t.kind, t.child_id, t.subject_id, t.title, t.due_at, t.clock_from, t.legal_basis,
             c.given_name, c.family_name, c.born_on
        from task t left join child c on c.id = t.child_id
       where t.owner_id = ? and t.done_at is null
       order by t.due_at, t.id limit ?
      """;
  private static final String UNIT =
      """
      select a.id, a.name,
             (select count(*) from thread h where h.holder_id = a.id and h.closed_at is null) as holds,
             (select count(*) from task t where t.owner_id = a.id and t.done_at is null) as waits,
             (select count(*) from task t where t.owner_id = a.id and t.done_at is null
                and t.due_at < now()) as overdue
        from account a
       where a.active and a.id in (select m.account_id from membership m join membership l
             on l.unit_id = m.unit_id and l.leads where l.account_id = ?)
         and (exists (select 1 from thread h where h.holder_id = a.id and h.closed_at is null)
              or exists (select 1 from task t where t.owner_id = a.id and t.done_at is null))
       order by overdue desc, waits desc, a.name limit ?
      """;

  @Inject Sql sql;
  @Inject ReadLog log;

  /**
   * A waiting thing.
   *
   * @param child null when it is about a group
   * @param childName empty when it is about a group
   * @param age in years; null while unborn or for a group
   * @param clockFrom set when a 24-hour clock runs
   */
  public record Waiting(
      UUID id,
      TaskKind kind,
      @Nullable UUID child,
      String childName,
      @Nullable Integer age,
      UUID subject,
      String title,
      Instant due,
      @Nullable Instant clockFrom,
      String legalBasis) {}

  /** What a person in the caller's unit carries. */
  public record Load(UUID account, String name, int holds, int waits, int overdue) {}

  /** What waits for the caller, soonest first; the children shown are logged. */
  public List<Waiting> of(Caller caller) {
    Texts texts = Languages.texts(caller.language());
    List<Waiting> found = sql.list(MINE, row -> waiting(row, texts), caller.id(), MOST);
    log.list(
        caller,
        Purpose.EVERYDAY,
        found.stream().map(Waiting::child).filter(Objects::nonNull).distinct().toList(),
        "my-day");
    return found;
  }

  /**
   * What the people carry whom the caller leads and who carry anything; empty for who leads nobody.
   */
  public List<Load> unit(Caller caller) {
    return sql.list(
        UNIT,
        row ->
            new Load(
                row.uuid("id"),
                row.text("name"),
                row.integer("holds"),
                row.integer("waits"),
                row.integer("overdue")),
        caller.id(),
        MOST);
  }

  private static Waiting waiting(Row row, Texts reader) throws SQLException {
    String given = row.maybeText("given_name");
    LocalDate born = row.maybeDate("born_on");
    return new Waiting(
        row.uuid("id"),
        row.one(TaskKind.class, "kind"),
        row.maybeUuid("child_id"),
        given == null ? "" : given + " " + row.text("family_name"),
        born == null ? null : Period.between(born, WorkingDays.today()).getYears(),
        row.uuid("subject_id"),
        Sentence.in(reader, row.text("title")),
        row.instant("due_at"),
        row.maybeInstant("clock_from"),
        row.text("legal_basis"));
  }
}
