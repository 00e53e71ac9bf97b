package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application server as a child process. It gets the configuration directory and nothing of
 * what the launcher itself knows.
 */
final class PayaraProcess implements AutoCloseable {

  private static final Pattern STARTED =
      Pattern.compile("Payara Micro .* ready in [0-9,.]+ \\(ms\\)");
  private static final Pattern NOT_DEPLOYED =
      Pattern.compile("Exception while loading the app|Error during deployment|deploy.* failed");

  /** What the application says of a module that it cannot use. */
  private static final Pattern LEFT_OUT = Pattern.compile("(?:^|] ) *Left out: (.*?)(?:]])?$");

  private final Process process;
  private final Path log;
  private final OwnProcess pid;

  private PayaraProcess(Process process, Path log, OwnProcess pid) {
    this.process = process;
    this.log = log;
    this.pid = pid;
  }

  static Path pidFile(Settings settings) {
    return settings.data().resolve("payara.pid");
  }

  /** Asked before anything is started, because the server itself would only say it in its log. */
  static void requireFreePort(Settings settings) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(settings.address(), settings.port()));
    } catch (IOException taken) {
      throw new LaunchFailure(
          "Port "
              + settings.port()
              + " is taken: stop the program that uses it, or set roedtraad.http.port.",
          taken);
    }
  }

  static PayaraProcess start(Settings settings, Path exploded, Path configDir) {
    Path log = settings.data().resolve("payara.log");
    Path preBoot = settings.data().resolve("payara-preboot.txt");
    try {
      Files.writeString(
          preBoot,
          "set configs.config.server-config.network-config.network-listeners"
              + ".network-listener.http-listener.address="
              + settings.address()
              + "\n");
      ProcessBuilder builder = new ProcessBuilder(command(settings, exploded, configDir, preBoot));
      builder
          .environment()
          .keySet()
          .removeIf(name -> name.toUpperCase(Locale.ROOT).startsWith("ROEDTRAAD_"));
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      Process process = builder.start();
      OwnProcess pid = new OwnProcess(pidFile(settings));
      pid.remember(process.toHandle());
      return new PayaraProcess(process, log, pid);
    } catch (IOException e) {
      throw new LaunchFailure("The application server cannot be started: " + e.getMessage(), e);
    }
  }

  private static List<String> command(
      Settings settings, Path exploded, Path configDir, Path preBoot) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1g");
    command.add("-Dfile.encoding=UTF-8");
    // Without it, every Json.create... would look through the whole class path for a provider.
    command.add("-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl");
    command.add("-Droedtraad.config.dir=" + configDir);
    command.addAll(settings.javaOptions());
    command.addAll(List.of("-jar", settings.requirePayaraJar().toString()));
    // --nocluster on top of it would start the data grid after all, on every network address.
    command.addAll(List.of("--noHazelcast", "--disablephonehome"));
    command.addAll(List.of("--port", Integer.toString(settings.port())));
    command.addAll(List.of("--prebootcommandfile", preBoot.toString()));
    command.addAll(List.of("--deploy", exploded.toString(), "--contextroot", "/"));
    return command;
  }

  /** Fails as soon as it is clear that the application will not come up. */
  void requireDeployed() {
    requireAlive();
    String text = read();
    if (STARTED.matcher(text).find() && NOT_DEPLOYED.matcher(text).find()) {
      throw new LaunchFailure("The application could not be deployed, read " + log + tail(text));
    }
  }

  void requireAlive() {
    if (!process.isAlive()) {
      throw new LaunchFailure("The application server ended by itself, read " + log + tail(read()));
    }
  }

  /** A sentence for each module that the application found and cannot use. */
  List<String> leftOut() {
    return read()
        .lines()
        .map(LEFT_OUT::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  Path log() {
    return log;
  }

  @Override
  public void close() {
    OwnProcess.stop(process.toHandle());
    pid.forget();
  }

  private String read() {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tail(String text) {
    List<String> causes =
        text.lines()
            .filter(line -> line.contains("Exception") || line.contains("SEVERE"))
            .map(line -> line.length() > 300 ? line.substring(0, 300) : line)
            .toList();
    List<String> shown = causes.isEmpty() ? text.lines().toList() : causes;
    return ":\n  "
        + String.join("\n  ", shown.subList(Math.max(0, shown.size() - 6), shown.size()));
  }
}
