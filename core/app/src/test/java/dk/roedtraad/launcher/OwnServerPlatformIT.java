package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.platform.people.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application that ships, started as the operator guide says on a PostgreSQL that the operator
 * brings: the login may make roles and databases, and is no superuser.
 */
class OwnServerPlatformIT {
  private static final String HOST = "ejby.localhost";

  @TempDir private Path root;

  private int port;

  @Test
  void startsIsReadyAndLetsSomebodyIn() throws Exception {
    tenant();
    try (EmbeddedServer server = ownServer()) {
      Process process = start(server.superuser().url());
      try {
        awaitReady(process);
        assertThat(send("GET", "/health/ready", null).body()).contains("UP");
        new Given(new Rows(this::connect), "")
            .account("anne", "Anne Kær", "Administrator", Role.TENANT_ADMIN);
        HttpResponse<String> session =
            send(
                "POST",
                "/api/v1/session",
                "{\"username\":\"anne\",\"password\":\"" + Given.PASSWORD + "\"}");
        assertThat(session.statusCode()).as(session.body()).isEqualTo(201);
        assertThat(session.body()).contains("token");
        try (Connection connection = connect()) {
          assertThat(connection.getMetaData().getURL()).contains(server.superuser().url());
        }
        assertThat(root.resolve("data/postgres")).as("no server of the launcher's").doesNotExist();
      } finally {
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
      }
    }
  }

  private void tenant() throws IOException {
    Path folder = Files.createDirectories(root.resolve("tenants/ejby"));
    Files.writeString(
        folder.resolve(TenantFile.NAME),
        "id=ejby\nname=Ejby Prøvekommune\ncode=929\ncvr=90000029\nhosts="
            + HOST
            + "\nlanguage=da\nmodules=koege\nlogin.second-factor=offered\n");
  }

  private EmbeddedServer ownServer() throws SQLException {
    Path data = root.resolve("own-server");
    PrivateFile.directory(data);
    EmbeddedServer server = EmbeddedServer.start(data, Secrets.in(data));
    try (Connection connection = server.superuser().connect("postgres")) {
      new Sql(connection).run("create role provisioner login createrole createdb password 'p'");
    }
    return server;
  }

  private Process start(String url) throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = any.getLocalPort();
    }
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Droedtraad.data.dir=" + root.resolve("data"),
            "-Droedtraad.tenants.dir=" + root.resolve("tenants"),
            "-Droedtraad.war=" + System.getProperty("roedtraad.war"),
            "-Droedtraad.payara.jar=" + System.getProperty("payara.microJar"),
            "-Droedtraad.http.port=" + port,
            "-Droedtraad.demo=false",
            "-Droedtraad.java.options=-Xmx500m",
            "dk.roedtraad.launcher.Main",
            "run");
    builder.environment().put("ROEDTRAAD_DB_URL", url);
    builder.environment().put("ROEDTRAAD_DB_USER", "provisioner");
    builder.environment().put("ROEDTRAAD_DB_PASSWORD", "p");
    return builder.redirectErrorStream(true).redirectOutput(out().toFile()).start();
  }

  private void awaitReady(Process process) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(180));
    while (!Files.readString(out()).contains("http://" + HOST + ":" + port + "/")) {
      assertThat(process.isAlive()).as(Files.readString(out())).isTrue();
      assertThat(Instant.now()).as(Files.readString(out())).isBefore(deadline);
      Thread.sleep(200);
    }
  }

  private Path out() {
    return root.resolve("out");
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Host", HOST)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** As the application connects. */
  private Connection connect() {
    Properties config = new Properties();
    try (var in = Files.newBufferedReader(root.resolve("data/config/roedtraad.properties"))) {
      config.load(in);
      return DriverManager.getConnection(
          config.getProperty("tenant.ejby.db.url"),
          config.getProperty("tenant.ejby.db.user"),
          config.getProperty("tenant.ejby.db.password"));
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
