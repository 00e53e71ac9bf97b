package dk.roedtraad.platform.imports;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.imports.storing.Tally;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.staff.NobodyTakesOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The runs of the bound tenant. A state changes only from the one it was seen in, so that one of
 * two wins.
 */
@ApplicationScoped
public class ImportRuns {
  private static final String SELECT =
      "select r.*, a.name as starter from import_run r join account a on a.id = r.started_by ";

  /** Whoever works shows a sign of life at least every few seconds. */
  private static final int SILENT_SECONDS = 60;

  @Inject Sql sql;
  @Inject ReadLog log;

  /** A new run, being checked; written down as its sender's doing. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public UUID begin(Caller caller, String fileName, UUID worker) {
    UUID id = Ids.next();
    sql.run(
        "insert into import_run (id, file_name, started_by, started_at, state, worker)"
            + " values (?, ?, ?, now(), ?, ?)",
        id,
        fileName,
        caller.id(),
        RunState.CHECKING,
        worker);
    log.note(caller, Purpose.ADMINISTRATION, ReadLog.Action.CREATE, null, "import", "check " + id);
    return id;
  }

  public Optional<ImportRun> find(UUID id) {
    return sql.one(SELECT + "where r.id = ?", ImportRuns::read, id);
  }

  /** The newest first. */
  public List<ImportRun> latest(int most) {
    return sql.list(SELECT + "order by r.started_at desc limit ?", ImportRuns::read, most);
  }

  /**
   * The faults that were kept, in the order of the file. They hold what stands in its cells, names
   * of children among it, so the look is written down.
   */
  @Transactional
  public List<Fault> faults(Caller caller, UUID run, int most) {
    List<Fault> found = faults(run, most);
    if (!found.isEmpty()) {
      String detail = "faults " + run + ": " + found.size();
      log.note(caller, Purpose.ADMINISTRATION, ReadLog.Action.READ, null, "import", detail);
    }
    return found;
  }

  private List<Fault> faults(UUID run, int most) {
    return sql.list(
        "select * from import_fault where run_id = ? order by seq limit ?",
        row ->
            new Fault(
                row.text("sheet"),
                row.integer("line"),
                row.text("column_name"),
                row.one(FaultCode.class, "code"),
                row.text("value"),
                row.text("hint")),
        run,
        most);
  }

  /** Lets happen what a person asks for, and writes it down; empty when it cannot happen. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<RunState> ask(Caller caller, UUID run, RunEvent event, UUID worker) {
    Optional<RunState> next = happen(run, event, worker);
    if (next.isPresent()) {
      String detail = event.name().toLowerCase(Locale.ROOT) + " " + run;
      log.note(caller, Purpose.ADMINISTRATION, ReadLog.Action.CHANGE, null, "import", detail);
    }
    return next;
  }

  /**
   * Lets an event happen; empty when it cannot, because of the run's state or another run being
   * applied.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<RunState> happen(UUID run, RunEvent event, UUID worker) {
    Optional<RunState> before =
        sql.one(
            "select state from import_run where id = ? for update",
            row -> row.one(RunState.class, "state"),
            run);
    Optional<RunState> next = before.flatMap(state -> state.after(event));
    if (next.isEmpty() || (next.get() == RunState.APPLYING && anotherIsApplied())) {
      return Optional.empty();
    }
    sql.run(
        "update import_run set state = ?, worker = ?, beat_at = now(),"
            + " finished_at = case when ? then now() end where id = ?",
        next.get(),
        worker,
        next.get().ended(),
        run);
    return next;
  }

  /** Rows have been read and staged. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void checked(UUID run, int rows) {
    sql.run(
        "update import_run set rows_checked = ?, rows_total = ?, beat_at = now() where id = ?",
        rows,
        rows,
        run);
  }

  /** Rows have been merged; false when the run is no longer this worker's to go on with. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean applied(UUID run, UUID worker, Tally tally) {
    return note(run, worker, tally);
  }

  /**
   * The last act of applying, in its own transaction; false when the run was taken from this
   * worker.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean complete(UUID run, UUID worker, Tally tally) {
    return note(run, worker, tally)
        && sql.run(
                "update import_run set state = ?, finished_at = now() where id = ?",
                RunState.DONE,
                run)
            == 1;
  }

  /** Keeps the faults of a file. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void keep(UUID run, Faults faults) {
    List<Object[]> rows = new ArrayList<>();
    for (Fault fault : faults.kept()) {
      rows.add(
          new Object[] {
            run,
            rows.size(),
            fault.sheet(),
            fault.line(),
            fault.column(),
            fault.code().name(),
            fault.value(),
            fault.hint()
          });
    }
    sql.batch(
        "insert into import_fault (run_id, seq, sheet, line, column_name, code, value, hint)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
    sql.run("update import_run set faults = ? where id = ?", faults.count(), run);
  }

  /**
   * Ends a run that lets somebody go whose work nobody could take over: told as a fault of a row.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refuse(UUID run, UUID worker, NobodyTakesOver refused) {
    refuse(run, worker, leaverOf(run, refused));
  }

  /** Ends a run that met something in the municipality which only its applying could show. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refuse(UUID run, UUID worker, List<Fault> found) {
    Faults faults = new Faults();
    found.forEach(faults::add);
    keep(run, faults);
    happen(run, RunEvent.FOUND_FAULTY, worker);
  }

  private List<Fault> leaverOf(UUID run, NobodyTakesOver refused) {
    return sql.list(
        "select r.line, a.name from import_row r join account a on a.external_ref ="
            + " r.fields->>'ref' where r.run_id = ? and r.sheet = 'STAFF' and a.id = ?",
        row ->
            new Fault(
                Sheet.STAFF.title(),
                row.integer("line"),
                "",
                FaultCode.NOBODY_TAKES_OVER,
                row.text("name"),
                ""),
        run,
        refused.account());
  }

  /** Frees runs whose worker has gone: a check has failed, an applying can be resumed. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void freeAbandoned() {
    for (RunState state : List.of(RunState.CHECKING, RunState.APPLYING)) {
      RunState next = state.after(RunEvent.ABANDONED).orElse(state);
      sql.run(
          "update import_run set state = ?, finished_at = case when ? then now() end"
              + " where state = ? and beat_at < now() - make_interval(secs => ?)",
          next,
          next.ended(),
          state,
          SILENT_SECONDS);
    }
  }

  private boolean note(UUID run, UUID worker, Tally tally) {
    int unchanged = Math.max(0, tally.applied() - tally.created() - tally.changed());
    return sql.run(
            "update import_run set rows_applied = ?, created = ?, changed = ?, unchanged = ?,"
                + " beat_at = now() where id = ? and worker = ? and state = ?",
            tally.applied(),
            tally.created(),
            tally.changed(),
            unchanged,
            run,
            worker,
            RunState.APPLYING)
        == 1;
  }

  private boolean anotherIsApplied() {
    return sql.one(
            "select 1 as one from import_run where state = ?",
            row -> row.integer("one"),
            RunState.APPLYING)
        .isPresent();
  }

  private static ImportRun read(Row row) throws SQLException {
    return new ImportRun(
        row.uuid("id"),
        row.text("file_name"),
        row.text("starter"),
        row.instant("started_at"),
        row.one(RunState.class, "state"),
        row.integer("rows_total"),
        row.integer("rows_checked"),
        row.integer("rows_applied"),
        row.integer("created"),
        row.integer("changed"),
        row.integer("unchanged"),
        row.integer("faults"),
        row.maybeInstant("finished_at"));
  }
}
