package dk.roedtraad.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other programs: where they are, and what they say. */
final class Programs {
  private Programs() {}

  /** A program of the JDK that runs this one. */
  static String java(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /**
   * The program pgbench: the one named, or the first on the path or where Debian puts PostgreSQL.
   */
  static Optional<String> pgbench(String named) {
    if (!named.isEmpty()) {
      return Optional.of(named).filter(path -> Files.isExecutable(Path.of(path)));
    }
    Stream<Path> onPath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of);
    Stream<Path> debian =
        Stream.of("17", "16", "15", "14").map(v -> Path.of("/usr/lib/postgresql", v, "bin"));
    return Stream.concat(onPath, debian)
        .map(folder -> folder.resolve("pgbench"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** Runs a program to its end and answers what it wrote. */
  static String run(Map<String, String> environment, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(String.join(" ", command) + ": " + text);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return text;
  }

  static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
