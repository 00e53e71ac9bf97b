package dk.roedtraad.platform.imports;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.imports.checking.FileCheck;
import dk.roedtraad.platform.imports.reading.ImportFileReader;
import dk.roedtraad.platform.imports.reading.Limits;
import dk.roedtraad.platform.imports.storing.CprSeal;
import dk.roedtraad.platform.imports.storing.KnownInDatabase;
import dk.roedtraad.platform.imports.storing.StagedFields;
import dk.roedtraad.platform.imports.storing.Staging;
import dk.roedtraad.platform.security.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The dry run: reads and checks a whole file, staging its rows as long as nothing is wrong. */
@ApplicationScoped
public class CheckRun {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final int BATCH = 5_000;

  @Inject Sql sql;
  @Inject Sealing sealing;
  @Inject Staging staging;
  @Inject ImportRuns runs;

  /**
   * Checks on this thread, which must have a tenant bound.
   *
   * @return CHECKED or FAULTY; whatever goes wrong beyond that ends the run as FAILED
   */
  public RunState check(UUID run, UUID worker, Path file, String name) {
    boolean finished = false;
    try {
      Faults faults = read(run, file, name);
      runs.keep(run, faults);
      if (!faults.none()) {
        staging.forget(run);
      }
      RunEvent found = faults.none() ? RunEvent.FOUND_SOUND : RunEvent.FOUND_FAULTY;
      RunState state = runs.happen(run, found, worker).orElse(RunState.FAILED);
      finished = true;
      return state;
    } finally {
      if (!finished) {
        runs.happen(run, RunEvent.BROKE, worker);
      }
    }
  }

  private Faults read(UUID run, Path file, String name) {
    CprSeal seal = seal();
    Faults faults = new Faults();
    Stager stager = new Stager(run, new StagedFields(seal), faults);
    LocalDate today = LocalDate.now(DENMARK);
    FileCheck check = new FileCheck(new KnownInDatabase(sql, seal), today, faults, stager::take);
    try {
      new ImportFileReader(Limits.USUAL).read(file, name, check, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    check.finish();
    stager.flush();
    return faults;
  }

  private CprSeal seal() {
    return new CprSeal() {
      @Override
      public byte[] seal(String digits) {
        return sealing.seal(digits);
      }

      @Override
      public byte[] fingerprint(String digits) {
        return sealing.fingerprint(digits);
      }
    };
  }

  private final class Stager {
    private final UUID run;
    private final StagedFields fields;
    private final Faults faults;
    private final List<Staging.Row> waiting = new ArrayList<>(BATCH);
    private int staged;
    private int taken;

    private Stager(UUID run, StagedFields fields, Faults faults) {
      this.run = run;
      this.fields = fields;
      this.faults = faults;
    }

    private void take(SheetRow row) {
      taken++;
      if (faults.none()) {
        waiting.add(new Staging.Row(row.sheet(), row.line(), fields.of(row)));
      }
      if (taken % BATCH == 0) {
        flush();
      }
    }

    private void flush() {
      if (faults.none() && !waiting.isEmpty()) {
        staging.add(run, staged, waiting);
        staged += waiting.size();
      }
      waiting.clear();
      runs.checked(run, taken);
    }
  }
}
