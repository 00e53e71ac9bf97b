package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers a started process beyond the launcher's own life. A process id is used again by the
 * system, so the time it was started is remembered with it and nobody else's process is stopped.
 */
final class OwnProcess {

  private static final int SECONDS_TO_END = 20;

  private final Path file;

  OwnProcess(Path file) {
    this.file = file;
  }

  void remember(ProcessHandle process) {
    try {
      Files.writeString(file, process.pid() + "\n" + startOf(process).toEpochMilli() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops what an earlier launcher had to leave behind. True if there was something. */
  boolean stopLeftover() {
    Optional<ProcessHandle> left = find();
    left.ifPresent(OwnProcess::stop);
    forget();
    return left.isPresent();
  }

  void forget() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (TimeoutException tooSlow) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<ProcessHandle> find() {
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() < 2) {
        return Optional.empty();
      }
      Instant started = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
      return ProcessHandle.of(Long.parseLong(lines.get(0)))
          .filter(process -> startOf(process).equals(started));
    } catch (NumberFormatException | IOException notOurs) {
      return Optional.empty();
    }
  }

  private static Instant startOf(ProcessHandle process) {
    return Instant.ofEpochMilli(process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli());
  }
}
