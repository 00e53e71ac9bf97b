package dk.roedtraad.app.fifth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Rows;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * An installation as an operator has it: the launcher's jar in a process of its own, a folder of
 * tenants, a folder of dropped-in modules.
 */
final class Distribution {
  private static final Duration PATIENCE = Duration.ofSeconds(180);

  private final Path root;
  private final int port = freePort();
  private Process process;
  private int starts;

  Distribution(Path root) {
    this.root = root;
  }

  /** Writes the file that makes a municipality. */
  Distribution tenant(String id, String modules, String... lines) throws IOException {
    Path folder = Files.createDirectories(root.resolve("tenants").resolve(id));
    Files.writeString(
        folder.resolve("tenant.properties"),
        "id=%s\nname=%s Prøvekommune\ncode=999\ncvr=90000099\nhosts=%s.localhost\nlanguage=da\n"
                .formatted(id, id, id)
            + "modules="
            + modules
            + "\n"
            + String.join("\n", lines)
            + "\n");
    return this;
  }

  /** Where further jars are dropped. */
  Path modules() throws IOException {
    return Files.createDirectories(root.resolve("data/modules"));
  }

  /** Starts as {@code java -jar roedtraad-launcher.jar run} and waits until it says it is ready. */
  void start() throws Exception {
    starts++;
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Droedtraad.data.dir=" + root.resolve("data"),
                "-Droedtraad.tenants.dir=" + root.resolve("tenants"),
                "-Droedtraad.war=" + Path.of("target/roedtraad").toAbsolutePath(),
                "-Droedtraad.http.port=" + port,
                "-Droedtraad.java.options=-Xmx600m -Dlogin.second-factor=offered",
                "-jar",
                Path.of("../launcher/target/roedtraad-launcher.jar").toAbsolutePath().toString(),
                "run")
            .redirectErrorStream(true)
            .redirectOutput(out().toFile())
            .start();
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!said().contains("Rød Tråd er klar")) {
      assertThat(process.isAlive()).as(said()).isTrue();
      assertThat(Instant.now()).as(said()).isBefore(deadline);
      Thread.sleep(100);
    }
  }

  void stop() {
    Process running = process;
    if (running == null) {
      return;
    }
    running.destroy();
    try {
      if (!running.waitFor(60, TimeUnit.SECONDS)) {
        running.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process = null;
  }

  /** What the last start has said on the terminal. */
  String said() throws IOException {
    return Files.readString(out());
  }

  /** What the application has written down since the last start. */
  String log() throws IOException {
    return Files.readString(root.resolve("data/payara.log"));
  }

  /** The password of the municipality's first administrator, as the operator finds it. */
  String adminPassword(String tenant) throws IOException {
    String line =
        Files.readString(root.resolve("data/config/first-admin-" + tenant + ".txt")).strip();
    return line.substring(line.indexOf(' ') + 1);
  }

  Visitor at(String tenant) {
    return new Visitor(port, tenant + ".localhost");
  }

  /** The municipality's rows, with the login of the application. */
  Rows rows(String tenant) {
    return new Rows(
        () ->
            connect(
                config(tenant, "db.url"),
                config(tenant, "db.user"),
                config(tenant, "db.password")));
  }

  /** The same rows with the login that made the database. */
  Rows asProvisioner(String tenant) {
    return new Rows(
        () -> {
          Connection connection =
              connect(
                  config(tenant, "db.url").replaceFirst("\\?.*", ""),
                  "postgres",
                  read("secrets.properties").getProperty("postgres.password"));
          try {
            connection
                .createStatement()
                .execute("set search_path = " + config(tenant, "db.schema"));
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
          return connection;
        });
  }

  String config(String tenant, String key) {
    return read("config/roedtraad.properties").getProperty("tenant." + tenant + "." + key);
  }

  private Properties read(String file) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(root.resolve("data").resolve(file))) {
      values.load(reader);
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Connection connect(String url, String user, String password) {
    try {
      return DriverManager.getConnection(url, user, password);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path out() {
    return root.resolve("out" + starts);
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
