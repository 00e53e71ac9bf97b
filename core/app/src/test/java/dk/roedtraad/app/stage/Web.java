package dk.roedtraad.app.stage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Sends requests to the loopback address with the host name they are meant for, since Java does not
 * resolve names under localhost. Follows no redirect.
 */
public final class Web {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private Web() {}

  /** One request, headers given as name and value in turn. */
  public static Answer send(
      String method, String host, String path, String type, String body, String... headers) {
    return fire(
        method,
        host,
        path,
        type,
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body),
        headers);
  }

  /** Sends what is no text. */
  static Answer sendBytes(String host, String path, String type, byte[] body, String... headers) {
    return fire("POST", host, path, type, HttpRequest.BodyPublishers.ofByteArray(body), headers);
  }

  private static Answer fire(
      String method,
      String host,
      String path,
      String type,
      HttpRequest.BodyPublisher body,
      String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SharedMicro.port() + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    if (!host.isEmpty()) {
      request.header("Host", host);
    }
    if (body.contentLength() != 0) {
      request.header("Content-Type", type);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return Answer.of(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static Answer get(String host, String path, String... headers) {
    return send("GET", host, path, null, null, headers);
  }

  /** A form, already encoded. */
  public static Answer post(String host, String path, String form, String... headers) {
    return send("POST", host, path, "application/x-www-form-urlencoded", form, headers);
  }

  /** The port on 127.0.0.1 where the application answers. */
  public static int port() {
    return SharedMicro.port();
  }
}
