package dk.roedtraad.app.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Providers;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Stage;
import dk.roedtraad.app.stage.Web;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Keycloak with a realm for each of two municipalities, on this machine alone. */
final class Keycloak implements AutoCloseable {
  static final String PASSWORD = "proeve-i-keycloak-1849";
  private static final List<String> REALMS = List.of("laas", "slot");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String HOME = "http://127.0.0.1:" + Providers.keycloakPort();

  private final Process process;

  Keycloak() {
    try {
      Path home = home();
      Path realms = Files.createDirectories(home.resolve("data/import"));
      for (String realm : REALMS) {
        Files.writeString(realms.resolve(realm + "-realm.json"), realm(realm));
      }
      Path hosts = home.resolve("hosts");
      Files.writeString(
          hosts,
          "127.0.0.1 localhost "
              + String.join(" ", REALMS.stream().map(r -> Municipality.of(r).host()).toList())
              + "\n");
      ProcessBuilder builder =
          new ProcessBuilder(
              "sh",
              home.resolve("bin/kc.sh").toString(),
              "start-dev",
              "--db=dev-mem",
              "--http-host=127.0.0.1",
              "--http-port=" + Providers.keycloakPort(),
              "--import-realm");
      Map<String, String> environment = builder.environment();
      environment.put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
      environment.put("JAVA_OPTS_APPEND", "-Djdk.net.hosts.file=" + hosts);
      environment.put("JAVA_HOME", System.getProperty("java.home"));
      environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
      environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
      process =
          builder
              .redirectErrorStream(true)
              .redirectOutput(Stage.target().resolve("keycloak.log").toFile())
              .start();
      REALMS.forEach(this::await);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home() throws IOException {
    try (Stream<Path> unpacked = Files.list(Stage.target().resolve("keycloak"))) {
      return unpacked.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private static String realm(String name) throws IOException {
    try (InputStream in = Keycloak.class.getResourceAsStream("/keycloak/realm.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@realm@", name)
          .replace("@secret@", Providers.SECRET)
          .replace("@password@", PASSWORD)
          .replace("@home@", "http://" + Municipality.of(name).host() + ":" + Web.port());
    }
  }

  private void await(String realm) {
    Instant last = Instant.now().plus(Duration.ofMinutes(3));
    while (Instant.now().isBefore(last) && process.isAlive()) {
      try {
        HttpResponse<String> answer =
            send("GET", "/realms/" + realm + "/.well-known/openid-configuration", "", "");
        if (answer.statusCode() == 200 && answer.body().contains(Providers.realm(realm))) {
          return;
        }
      } catch (UncheckedIOException notYet) {
        // It is still starting.
      }
      try {
        TimeUnit.MILLISECONDS.sleep(300);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    close();
    throw new AssertionError("Keycloak did not start; see keycloak.log");
  }

  /** Takes somebody out of a group. */
  void leave(String realm, String username, String group) {
    String token = adminToken();
    String user = id(token, realm, "users?exact=true&username=" + username);
    String from = id(token, realm, "groups?exact=true&search=" + group);
    admin("DELETE", token, realm, "users/" + user + "/groups/" + from);
  }

  /** Ends all of somebody's sessions there. */
  void logOut(String realm, String username) {
    String token = adminToken();
    admin(
        "POST",
        token,
        realm,
        "users/" + id(token, realm, "users?exact=true&username=" + username) + "/logout");
  }

  private String adminToken() {
    String form =
        Session.form(
            Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", PASSWORD));
    HttpResponse<String> answer =
        send("POST", "/realms/master/protocol/openid-connect/token", form, "");
    return JsonParser.parseString(answer.body())
        .getAsJsonObject()
        .get("access_token")
        .getAsString();
  }

  private String id(String token, String realm, String what) {
    JsonObject first =
        JsonParser.parseString(admin("GET", token, realm, what))
            .getAsJsonArray()
            .get(0)
            .getAsJsonObject();
    return first.get("id").getAsString();
  }

  private String admin(String method, String token, String realm, String what) {
    HttpResponse<String> answer = send(method, "/admin/realms/" + realm + "/" + what, "", token);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(what + " answers " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static HttpResponse<String> send(String method, String path, String form, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(HOME + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString(form));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
