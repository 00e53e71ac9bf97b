package dk.roedtraad.platform.imports;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.SqlFailure;
import dk.roedtraad.platform.imports.reading.Limits;
import dk.roedtraad.platform.imports.storing.Staging;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * What a tenant admin does with runs: send a file, start, cancel, resume. Each is committed before
 * the work begins, which then goes on in the background.
 */
@ApplicationScoped
public class SteerRun {
  private static final int LONGEST_NAME = 120;

  @Inject ImportRuns runs;
  @Inject Staging staging;
  @Inject ImportWork work;

  /** Takes a file in and has it checked. */
  public UUID receive(Caller caller, String fileName, InputStream content) {
    runs.freeAbandoned();
    staging.forgetOld();
    Path file = store(content);
    UUID worker = Ids.next();
    UUID run = runs.begin(caller, lastPart(fileName), worker);
    work.check(run, worker, file, lastPart(fileName));
    return run;
  }

  /** Starts or takes up again. Empty when the run's state forbids it or another run is applied. */
  public Optional<RunState> start(Caller caller, UUID run) {
    runs.freeAbandoned();
    UUID worker = Ids.next();
    Optional<RunState> next = begin(caller, run, worker);
    if (next.isPresent()) {
      work.apply(run, worker);
    }
    return next;
  }

  /** Stops a run within seconds; nothing of it stays written. Empty when there is none to stop. */
  public Optional<RunState> cancel(Caller caller, UUID run) {
    return runs.ask(caller, run, RunEvent.CANCELLED, Ids.next());
  }

  private Optional<RunState> begin(Caller caller, UUID run, UUID worker) {
    try {
      return runs.ask(caller, run, RunEvent.STARTED, worker)
          .or(() -> runs.ask(caller, run, RunEvent.RESUMED, worker));
    } catch (SqlFailure e) {
      if (e.isRefusedBy("import_run_one_applying")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static Path store(InputStream content) {
    try {
      Path file = Files.createTempFile("import-", ".upload");
      try (OutputStream out = Files.newOutputStream(file)) {
        copy(content, out);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One byte more than allowed is enough to see that it is too much. */
  private static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[16_384];
    long left = Limits.USUAL.fileBytes() + 1;
    int read = in.read(buffer);
    while (read >= 0 && left > 0) {
      int taken = (int) Math.min(left, read);
      out.write(buffer, 0, taken);
      left -= taken;
      read = in.read(buffer);
    }
  }

  /** Some browsers send the whole path. */
  private static String lastPart(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
  }
}
