package dk.roedtraad.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL inside the data folder, for a machine that has none. It keeps its data over restarts,
 * listens on the loopback address only and asks every login for its password.
 */
final class EmbeddedServer implements AutoCloseable {

  private static final String LINUX = "/postgres-linux-x86_64.txz";
  private static final String PASSWORD = "postgres.password";

  /** The library's own look-up refuses to start when the archive is on the class path twice. */
  private static final PgBinaryResolver ARCHIVE =
      (system, machine) -> EmbeddedServer.class.getResourceAsStream(LINUX);

  private static final Pattern POSTGRES_BINARY = Pattern.compile("^(\\S+)/postgres ");

  private final EmbeddedPostgres server;
  private final DatabaseAccess superuser;

  private EmbeddedServer(EmbeddedPostgres server, DatabaseAccess superuser) {
    this.server = server;
    this.superuser = superuser;
  }

  static EmbeddedServer start(Path data, Secrets secrets) {
    if (!System.getProperty("os.name").equals("Linux")
        || !System.getProperty("os.arch").equals("amd64")
        || EmbeddedServer.class.getResource(LINUX) == null) {
      throw new LaunchFailure(
          "There is no embedded PostgreSQL for "
              + System.getProperty("os.name")
              + " on "
              + System.getProperty("os.arch")
              + ": set roedtraad.db.url to a PostgreSQL server.");
    }
    Path directory = data.resolve("postgres");
    Path log = data.resolve("postgres.log");
    try {
      stopOrphan(directory);
      boolean known = Files.exists(directory) && secrets.find(PASSWORD) != null;
      String password = secrets.password(PASSWORD);
      secrets.save();
      if (Files.exists(directory.resolve("PG_VERSION"))) {
        allow(directory, known ? "scram-sha-256" : "trust");
      }
      int port = port(data.resolve("postgres.port"));
      EmbeddedPostgres server = server(directory, log, port, password).start();
      DatabaseAccess superuser =
          new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/", "postgres", password);
      if (!known) {
        close(directory, superuser);
      }
      return new EmbeddedServer(server, superuser);
    } catch (IOException | SQLException | IllegalStateException e) {
      throw new LaunchFailure(
          "The embedded PostgreSQL did not start: read "
              + log
              + ", or set roedtraad.db.url to a server of your own.",
          e);
    }
  }

  /** Stops a server that a killed launcher left behind on this data folder. */
  static void stopLeftover(Path data) {
    try {
      stopOrphan(data.resolve("postgres"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DatabaseAccess superuser() {
    return superuser;
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres.Builder server(
      Path directory, Path log, int port, String password) {
    ProcessBuilder.Redirect toLog = ProcessBuilder.Redirect.appendTo(log.toFile());
    return EmbeddedPostgres.builder()
        .setPgBinaryResolver(ARCHIVE)
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPort(port)
        .setLocaleConfig("locale", "C")
        .setConnectConfig("password", password)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setOutputRedirector(toLog)
        .setErrorRedirector(toLog)
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "200")
        .setServerConfig("max_locks_per_transaction", "256")
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("password_encryption", "scram-sha-256")
        .setServerConfig("jit", "off");
  }

  /**
   * The first start of a new directory lets everybody in: a password first, then close the door.
   */
  private static void close(Path directory, DatabaseAccess superuser)
      throws SQLException, IOException {
    try (Connection connection = superuser.connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("alter role postgres password '" + superuser.password() + "'");
      allow(directory, "scram-sha-256");
      statement.execute("select pg_reload_conf()");
    }
  }

  private static void allow(Path directory, String method) throws IOException {
    Files.writeString(
        directory.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 " + method + "\n");
  }

  /** A launcher that was killed leaves its server running, which would refuse a second one. */
  private static void stopOrphan(Path directory) throws IOException {
    Path options = directory.resolve("postmaster.opts");
    if (!Files.exists(directory.resolve("postmaster.pid")) || !Files.exists(options)) {
      return;
    }
    Matcher binary = POSTGRES_BINARY.matcher(Files.readString(options));
    if (!binary.find()) {
      return;
    }
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(
        List.of(binary.group(1) + "/pg_ctl", "-D", directory.toString(), "-m", "fast", "stop"));
    Process stop =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!stop.waitFor(60, TimeUnit.SECONDS)) {
        stop.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The same port at every start, as long as nobody else has taken it. */
  private static int port(Path remembered) throws IOException {
    int wished = 0;
    if (Files.exists(remembered)) {
      wished = Integer.parseInt(Files.readString(remembered).strip());
    }
    int port = free(wished) ? wished : 0;
    if (port == 0) {
      try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = any.getLocalPort();
      }
    }
    Files.writeString(remembered, Integer.toString(port));
    return port;
  }

  private static boolean free(int port) {
    if (port == 0) {
      return false;
    }
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
