package dk.roedtraad.app.fifth;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Session;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser at one municipality; nobody in particular until they log in. */
final class Visitor {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final int port;
  private final String host;
  private final String cookie;
  private final String csrf;

  Visitor(int port, String host) {
    this(port, host, "", "");
  }

  private Visitor(int port, String host, String cookie, String csrf) {
    this.port = port;
    this.host = host;
    this.cookie = cookie;
    this.csrf = csrf;
  }

  Visitor logsIn(String username, String password, String firstPage) {
    Answer answer = post("/login", Map.of("username", username, "password", password));
    String given = answer.header("Set-Cookie");
    if (answer.status() != 303 || !given.startsWith("__Host-rt=")) {
      throw new IllegalStateException(username + " could not log in: " + answer.everything());
    }
    Visitor in = new Visitor(port, host, given.substring(0, given.indexOf(';')), "");
    Matcher token = CSRF.matcher(in.get(firstPage).body());
    if (!token.find()) {
      throw new IllegalStateException("no form at " + firstPage);
    }
    return new Visitor(port, host, in.cookie, token.group(1));
  }

  Answer get(String path) {
    return send("GET", path, null);
  }

  Answer post(String path, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    if (!csrf.isEmpty()) {
      all.put("_csrf", csrf);
    }
    return send("POST", path, Session.form(all));
  }

  Answer send(String method, String path, String form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Host", host)
            .method(
                method,
                form == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(form));
    if (form != null) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie).header("X-CSRF-Token", csrf);
    }
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      Map<String, java.util.List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.putAll(response.headers().map());
      return new Answer(response.statusCode(), headers, response.body());
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
