package dk.roedtraad.app.imports;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.platform.people.Passwords;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A program that delivers files to one municipality, in its administrator's name. */
final class Sender {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Session admin;

  private Sender(Session admin) {
    this.admin = admin;
  }

  static Sender to(Municipality municipality) {
    Rows rows = municipality.rows();
    if (rows.count("select count(*) from account where username = 'levering'") == 0) {
      rows.insertWithId(
          "account",
          "username",
          "levering",
          "name",
          "Natlig Levering",
          "role",
          "TENANT_ADMIN",
          "password_hash",
          Passwords.hash(Given.PASSWORD));
    }
    return new Sender(Session.of(municipality, "levering"));
  }

  Session session() {
    return admin;
  }

  /** Sends a file and waits until it has been read through. */
  Run check(String name, byte[] bytes) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + Web.port() + "/api/v1/imports?name=" + name))
            .header("Host", admin.at().host())
            .header("Authorization", "Bearer " + admin.token())
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
            .build();
    HttpResponse<String> answer = answer(request);
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return settled(new Run(answer.body()).id());
  }

  /** Sends a file as the page's form does. */
  HttpResponse<String> upload(String name, String content) {
    String boundary = "graense";
    String body =
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/csv\r\n\r\n"
            + content
            + "\r\n--"
            + boundary
            + "--\r\n";
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:" + Web.port() + "/admin/imports?_csrf=" + admin.csrfToken()))
            .header("Host", admin.at().host())
            .header("Cookie", admin.cookie())
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return answer(request);
  }

  Answer start(Run run) {
    return admin.json("POST", "/api/v1/imports/" + run.id() + "/start", "");
  }

  Answer cancel(Run run) {
    return admin.json("POST", "/api/v1/imports/" + run.id() + "/cancel", "");
  }

  /** Starts a run and waits for its end. */
  Run apply(Run run) {
    Answer answer = start(run);
    if (answer.status() != 202) {
      throw new IllegalStateException(answer.everything());
    }
    return settled(run.id());
  }

  /** The run as soon as nobody works on it. */
  Run settled(String id) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Run run = read(id);
      if (!List.of("CHECKING", "APPLYING").contains(run.state())) {
        return run;
      }
      sleep();
    }
    throw new IllegalStateException("still going on: " + read(id));
  }

  Run read(String id) {
    return new Run(admin.json("GET", "/api/v1/imports/" + id, null).body());
  }

  private static HttpResponse<String> answer(HttpRequest request) {
    try {
      return HttpClient.newHttpClient()
          .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
