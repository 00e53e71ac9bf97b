package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
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
    bind(
        settings.address(),
        0,
        why ->
            "Nothing can listen on the address "
                + settings.address()
                + " ("
                + why
                + "): set roedtraad.http.address to one of this machine.");
    bind(
        settings.address(),
        settings.port(),
        why ->
            isTaken(settings, why)
                ? "Port "
                    + settings.port()
                    + " is taken: stop the program that uses it, or set roedtraad.http.port."
                : "Port "
                    + settings.port()
                    + " cannot be used ("
                    + why
                    + "): set roedtraad.http.port, to 1024 or above where the lower ones are not"
                    + " allowed.");
  }

  private static void bind(String address, int port, UnaryOperator<String> sentence) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(address, port));
    } catch (IOException | IllegalArgumentException e) {
      throw new LaunchFailure(sentence.apply(String.valueOf(e.getMessage())), e);
    }
  }

  /** What the system says of it is in the language of the machine, so somebody is asked, too. */
  private static boolean isTaken(Settings settings, String why) {
    if (why.toLowerCase(Locale.ROOT).contains("in use")) {
      return true;
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(settings.address(), settings.port()), 1000);
      return true;
    } catch (IOException | IllegalArgumentException nobody) {
      return false;
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
    // What is a child's day, and so what holds today, is Danish, wherever the server stands.
    command.add("-Duser.timezone=Europe/Copenhagen");
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
