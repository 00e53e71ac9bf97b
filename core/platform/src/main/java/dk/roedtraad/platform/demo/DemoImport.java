package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.imports.ApplyRun;
import dk.roedtraad.platform.imports.CheckRun;
import dk.roedtraad.platform.imports.ImportRuns;
import dk.roedtraad.platform.imports.RunEvent;
import dk.roedtraad.platform.imports.RunState;
import dk.roedtraad.platform.imports.Sheet;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sends invented rows through the import, as an administrator would: checked first, then applied.
 */
@ApplicationScoped
public class DemoImport {
  private static final Duration BETWEEN = Duration.ofSeconds(3);
  private static final int MOST_TRIES = 30;

  @Inject ImportRuns runs;
  @Inject CheckRun check;
  @Inject ApplyRun apply;

  /**
   * Checks and applies on this thread, which must have a tenant bound.
   *
   * @throws IllegalStateException when the generator made something that the import refuses
   */
  public void send(Caller admin, String name, Map<Sheet, List<List<String>>> sheets) {
    UUID worker = Ids.next();
    UUID run = runs.begin(admin, name, worker);
    Path file = write(sheets);
    try {
      RunState checked = check.check(run, worker, file, name);
      if (checked != RunState.CHECKED) {
        throw new IllegalStateException(
            name + " is " + checked + ": " + runs.faults(admin, run, 3));
      }
      start(admin, name, run, worker);
      RunState applied = apply.apply(run, worker);
      if (applied != RunState.DONE) {
        throw new IllegalStateException(name + " is " + applied);
      }
    } finally {
      delete(file);
    }
  }

  /** A run that an earlier start left behind blocks this one until it counts as abandoned. */
  private void start(Caller admin, String name, UUID run, UUID worker) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      if (runs.ask(admin, run, RunEvent.STARTED, worker).isPresent()) {
        return;
      }
      rest();
      runs.freeAbandoned();
    }
    throw new IllegalStateException(name + " cannot be started");
  }

  private static void rest() {
    try {
      Thread.sleep(BETWEEN.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Path write(Map<Sheet, List<List<String>>> sheets) {
    try {
      Path file = Files.createTempFile("demo-", ".zip");
      try (OutputStream out = Files.newOutputStream(file)) {
        ImportFiles.archive(sheets, out);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
