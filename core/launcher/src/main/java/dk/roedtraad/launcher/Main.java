package dk.roedtraad.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The command line. {@code run} does everything, {@code provision} prepares the databases and the
 * configuration and ends, {@code serve} starts the application on a prepared configuration, {@code
 * verify-log} looks for changes in the sealed read logs while the application runs.
 */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    speakDanish();
    String command = arguments.length == 0 ? "run" : arguments[0];
    System.exit(codeOf(() -> launch(command), System.err, wantsTrace()));
  }

  /** What the process ends with; whatever went wrong is one sentence. */
  static int codeOf(Launch launch, PrintStream err, boolean trace) {
    try {
      launch.run();
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (LaunchFailure failure) {
      err.println(failure.getMessage());
      return ended(failure, err, trace);
    } catch (RuntimeException unexpected) {
      err.println(sentence(unexpected));
      return ended(unexpected, err, trace);
    }
  }

  /** A command that may be stopped. */
  @FunctionalInterface
  interface Launch {
    void run() throws InterruptedException;
  }

  private static int ended(RuntimeException failure, PrintStream err, boolean trace) {
    if (trace) {
      failure.printStackTrace(err);
    }
    return 1;
  }

  private static String sentence(RuntimeException unexpected) {
    Throwable cause =
        unexpected instanceof UncheckedIOException io && io.getCause() != null
            ? io.getCause()
            : unexpected;
    return "The platform cannot start ("
        + String.valueOf(cause).replaceAll("\\s+", " ")
        + "): start it with -Droedtraad.debug=true to see where it failed.";
  }

  /** Asked without the settings: those may be what cannot be read. */
  private static boolean wantsTrace() {
    return Boolean.getBoolean("roedtraad.debug")
        || Boolean.parseBoolean(System.getenv("ROEDTRAAD_DEBUG"));
  }

  private static void launch(String command) throws InterruptedException {
    Settings settings = Settings.read();
    if (command.equals("provision")) {
      try (Platform platform = Platform.prepare(settings)) {
        platform.parkedReasons().forEach(reason -> System.err.println("Parked: " + reason));
        System.out.println("Configuration written to " + platform.configDir());
      }
      return;
    }
    if (command.equals("verify-log")) {
      LogCheck.all(settings, System.out);
      return;
    }
    Start start = new Start(settings);
    Thread stop = new Thread(start::stop, "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    switch (command) {
      case "run" -> start.run();
      case "serve" -> start.serve();
      default ->
          throw new LaunchFailure(
              "There is no command \"" + command + "\": use run, provision, serve or verify-log.");
    }
  }

  /** A terminal's own character set may not know the letters in the names. */
  private static void speakDanish() {
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    System.setErr(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
  }
}
