package dk.roedtraad.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The command line. {@code run} does everything, {@code provision} prepares the databases and the
 * configuration and ends, {@code serve} starts the application on a prepared configuration.
 */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    speakDanish();
    int code = 1;
    try {
      launch(arguments.length == 0 ? "run" : arguments[0]);
      code = 0;
    } catch (LaunchFailure failure) {
      System.err.println(failure.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      code = 0;
    }
    System.exit(code);
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
    Start start = new Start(settings);
    Thread stop = new Thread(start::stop, "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    switch (command) {
      case "run" -> start.run();
      case "serve" -> start.serve();
      default ->
          throw new LaunchFailure(
              "There is no command \"" + command + "\": use run, provision or serve.");
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
