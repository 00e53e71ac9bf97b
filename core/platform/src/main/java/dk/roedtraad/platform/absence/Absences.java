package dk.roedtraad.platform.absence;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes and ends absence: one's own, and as a leader that of one's people. */
@ApplicationScoped
@Transactional
public class Absences {
  private static final int MOST = 300;
  private static final int LONGEST_DAYS = 366;
  private static final String COLUMNS =
      """
      select v.id, v.account_id, a.name as who, v.stand_in_id, s.name as stand_in, v.from_day, v.to_day, v.noted_by
        from absence v join account a on a.id = v.account_id join account s on s.id = v.stand_in_id
      """;
  private static final String OF =
      COLUMNS + " where v.account_id = ? and v.to_day >= ? order by v.from_day, v.id limit ?";
  private static final String STOOD_IN =
      COLUMNS
          + " where v.stand_in_id = ? and v.from_day <= ? and v.to_day >= ? order by a.name, v.id limit ?";
  private static final String CAN =
      """
      select distinct a.id, a.name, a.title from account a join membership m on m.account_id = a.id
       where a.active and a.can_log_in and a.role in ('PROFESSIONAL', 'ADVISER', 'LEADER') and a.id <> ?
         and m.unit_id in (select unit_id from membership where account_id = ?
           union select u.parent_id from unit u join membership n on n.unit_id = u.id where n.account_id = ?)
       order by a.name, a.id limit ?
      """;

  @Inject Sql sql;
  @Inject ChildAccess access;
  @Inject ReadLog log;

  /** Somebody away, and who stands in; both days count. */
  public record Absence(
      UUID id,
      UUID account,
      String who,
      UUID standInId,
      String standIn,
      LocalDate from,
      LocalDate to,
      String notedBy) {}

  /** A colleague who could stand in. */
  public record Person(UUID id, String name, String title) {}

  /** What is to be noted. */
  public record Wanted(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable UUID standIn) {}

  /**
   * Somebody's absences.
   *
   * @param account whose
   * @param own whether they are the caller's
   * @param coming those that are not over, soonest first
   * @param canStandIn colleagues in the same units and the units above
   */
  public record Overview(
      UUID account, String name, boolean own, List<Absence> coming, List<Person> canStandIn) {
    public Overview {
      coming = List.copyOf(coming);
      canStandIn = List.copyOf(canStandIn);
    }
  }

  /**
   * The caller's own, or those of somebody whom they lead.
   *
   * @throws NotThere when the caller does not lead them
   */
  public Overview of(Caller caller, UUID account) {
    mayNote(caller, account);
    String name =
        sql.one(
                "select name from account where id = ? and active",
                row -> row.text("name"),
                account)
            .orElseThrow(NotThere::new);
    return new Overview(
        account,
        name,
        account.equals(caller.id()),
        sql.list(OF, Absences::absence, account, WorkingDays.today(), MOST),
        canStandIn(account));
  }

  /** For whom the caller stands in today. */
  public List<Absence> stoodInFor(Caller caller) {
    LocalDate today = WorkingDays.today();
    return sql.list(STOOD_IN, Absences::absence, caller.id(), today, today, MOST);
  }

  /** Notes an absence; what the colleague has in hand stays theirs. */
  public Outcome note(Caller caller, UUID account, Wanted wanted) {
    mayNote(caller, account);
    List<Fault> faults = faults(account, wanted);
    LocalDate from = wanted.from();
    LocalDate to = wanted.to();
    UUID standIn = wanted.standIn();
    if (!faults.isEmpty() || from == null || to == null || standIn == null) {
      return Outcome.faulty(faults);
    }
    sql.one(
        "select id from account where id = ? for no key update", row -> row.uuid("id"), account);
    if (sql.one(
            "select id from absence where account_id = ? and from_day <= ? and to_day >= ? limit 1",
            row -> row.uuid("id"),
            account,
            to,
            from)
        .isPresent()) {
      return Outcome.faulty(List.of(Fault.of("from", "absence.fault.overlaps")));
    }
    if (sql.one(
            "select id from absence where account_id = ? and from_day <= ? and to_day >= ? limit 1",
            row -> row.uuid("id"),
            standIn,
            to,
            from)
        .isPresent()) {
      return Outcome.faulty(List.of(Fault.of("standIn", "absence.fault.away-too")));
    }
    UUID id = Ids.next();
    sql.run(
        "insert into absence (id, account_id, stand_in_id, from_day, to_day, noted_by, noted_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        account,
        standIn,
        from,
        to,
        caller.name(),
        Instant.now());
    log.note(
        caller,
        Purpose.ADMINISTRATION,
        ReadLog.Action.CREATE,
        null,
        "absence",
        account + " " + standIn + " " + from + " " + to);
    return Outcome.done(id);
  }

  /**
   * Ends it: what has not begun goes, what runs ends yesterday, so that today the stand-in is out.
   *
   * @return whose it was
   * @throws NotThere when there is none that the caller may end
   */
  public UUID end(Caller caller, UUID id) {
    Absence absence =
        sql.one(COLUMNS + " where v.id = ?", Absences::absence, id).orElseThrow(NotThere::new);
    mayNote(caller, absence.account());
    LocalDate yesterday = WorkingDays.today().minusDays(1);
    if (absence.from().isAfter(yesterday)) {
      sql.run("delete from absence where id = ?", id);
    } else {
      sql.run("update absence set to_day = least(to_day, ?) where id = ?", yesterday, id);
    }
    log.note(
        caller,
        Purpose.ADMINISTRATION,
        ReadLog.Action.CHANGE,
        null,
        "absence",
        "end " + absence.account() + " " + absence.standInId());
    return absence.account();
  }

  private void mayNote(Caller caller, UUID account) {
    if (!account.equals(caller.id()) && !access.isLeaderOf(caller, account)) {
      throw new NotThere();
    }
  }

  private List<Fault> faults(UUID account, Wanted wanted) {
    List<Fault> faults = new ArrayList<>();
    LocalDate from = wanted.from();
    LocalDate to = wanted.to();
    if (from == null) {
      faults.add(Fault.of("from", "absence.fault.from"));
    }
    if (to == null) {
      faults.add(Fault.of("to", "absence.fault.to"));
    } else if (to.isBefore(WorkingDays.today())) {
      faults.add(Fault.of("to", "absence.fault.over"));
    } else if (from != null && to.isBefore(from)) {
      faults.add(Fault.of("to", "absence.fault.order"));
    } else if (from != null && from.plusDays(LONGEST_DAYS).isBefore(to)) {
      faults.add(Fault.of("to", "absence.fault.long"));
    }
    UUID standIn = wanted.standIn();
    if (standIn == null
        || canStandIn(account).stream().noneMatch(person -> person.id().equals(standIn))) {
      faults.add(Fault.of("standIn", "absence.fault.stand-in"));
    }
    return faults;
  }

  private List<Person> canStandIn(UUID account) {
    return sql.list(
        CAN,
        row -> new Person(row.uuid("id"), row.text("name"), row.text("title")),
        account,
        account,
        account,
        MOST);
  }

  private static Absence absence(Row row) throws SQLException {
    return new Absence(
        row.uuid("id"),
        row.uuid("account_id"),
        row.text("who"),
        row.uuid("stand_in_id"),
        row.text("stand_in"),
        row.date("from_day"),
        row.date("to_day"),
        row.text("noted_by"));
  }
}
