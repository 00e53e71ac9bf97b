package dk.roedtraad.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the figures depend on. */
final class Machine {
  private Machine() {}

  static String facts(String postgres) throws IOException {
    String model =
        Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse(System.getProperty("os.arch"));
    long memory =
        Files.readAllLines(Path.of("/proc/meminfo")).stream()
            .filter(line -> line.startsWith("MemTotal:"))
            .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElse(0L);
    return String.join(
        "; ",
        List.of(
            Runtime.getRuntime().availableProcessors() + " cores (" + model + ")",
            memory / 1024 / 1024 + " GB",
            System.getProperty("os.name") + " " + System.getProperty("os.version"),
            "Java " + System.getProperty("java.version"),
            "PostgreSQL " + postgres,
            "Spring Boot " + org.springframework.boot.SpringBootVersion.getVersion()));
  }

  /** How busy the machine was in the last minute. */
  static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
  }
}
