package dk.roedtraad.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The application as an operator starts it: the launcher, and what it starts in its turn. */
final class Server implements AutoCloseable {
  private static final Path LAUNCHER = Path.of("core/launcher/target/roedtraad-launcher.jar");

  private final Scene scene;
  private final Process launcher;
  private final BufferedReader lines;
  private final int port;
  private final Duration untilReady;

  private Server(Scene scene, int port) throws IOException {
    this.scene = scene;
    this.port = port;
    List<String> command = new ArrayList<>();
    command.add(Programs.java("java"));
    command.add("-Droedtraad.demo=true");
    command.add("-Droedtraad.data.dir=" + scene.data());
    command.add("-Droedtraad.tenants.dir=" + scene.tenants());
    command.add("-Droedtraad.http.port=" + port);
    command.add("-Droedtraad.java.options=-Droedtraad.test=true");
    command.addAll(List.of("-jar", LAUNCHER.toString(), "run"));
    Instant begun = Instant.now();
    launcher = new ProcessBuilder(command).redirectErrorStream(true).start();
    lines = launcher.inputReader(StandardCharsets.UTF_8);
    readUntil(line -> line.strip().endsWith("Ready"));
    untilReady = Duration.between(begun, Instant.now());
  }

  /** Starts and waits until it says that it is ready. */
  static Server start(Scene scene) throws IOException {
    return new Server(scene, Programs.freePort());
  }

  /** From the start of the launcher's process. */
  Duration untilReady() {
    return untilReady;
  }

  /** Waits for the demo data that is loaded in the background. */
  void awaitFullDemo() throws IOException {
    readUntil(
        line ->
            line.startsWith("Demo: ")
                && line.contains("%")
                && !line.replace("100%", "").contains("%"));
  }

  int port() {
    return port;
  }

  /** The process that serves, a child of the launcher. */
  ProcessHandle process() throws IOException {
    String pid = Files.readAllLines(scene.data().resolve("payara.pid")).get(0).strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** What the launcher wrote for the application. */
  Properties config() throws IOException {
    return properties(scene.data().resolve("config/roedtraad.properties"));
  }

  /** The passwords that the launcher keeps. */
  Properties secrets() throws IOException {
    return properties(scene.data().resolve("secrets.properties"));
  }

  @Override
  public void close() throws IOException {
    launcher.destroy();
    try {
      if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lines.close();
  }

  private void readUntil(Predicate<String> wanted) throws IOException {
    StringBuilder said = new StringBuilder();
    String line = lines.readLine();
    while (line != null) {
      if (wanted.test(line)) {
        return;
      }
      said.append(line).append('\n');
      line = lines.readLine();
    }
    throw new IOException("the launcher ended: " + said);
  }

  private static Properties properties(Path file) throws IOException {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    }
    return values;
  }
}
