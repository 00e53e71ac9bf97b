package dk.roedtraad.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is logged in at one tenant. */
final class Visitor {
  /** The newer version of HTTP would not send the host that is asked for. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final int port;
  private final String host;
  private final String token;

  private Visitor(int port, String host, String token) {
    this.port = port;
    this.host = host;
    this.token = token;
  }

  static Visitor logIn(int port, String host, String user, String password) throws IOException {
    String body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, password);
    Visitor stranger = new Visitor(port, host, "");
    HttpResponse<byte[]> answer =
        stranger.send(
            stranger
                .request("/api/v1/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    return new Visitor(port, host, field(new String(answer.body(), UTF_8), "token"));
  }

  /** The head of a browser's request for a page, for whoever sends it by hand. */
  String[] headers() {
    return new String[] {"Host: " + host + ":" + port, "Cookie: __Host-rt=" + token};
  }

  /** A page as a browser gets it. */
  HttpResponse<byte[]> page(String path) throws IOException {
    return send(request(path).header("Cookie", "__Host-rt=" + token));
  }

  String get(String path) throws IOException {
    return new String(send(asProgram(path)).body(), UTF_8);
  }

  /** Sends JSON on the newest version of what the path's {@code of} names. */
  String change(String of, String path, String json) throws IOException {
    String etag = send(asProgram(of)).headers().firstValue("ETag").orElse("");
    return post(path, "application/json", etag, BodyPublishers.ofString(json));
  }

  String post(String path, String json) throws IOException {
    return post(path, "application/json", "", BodyPublishers.ofString(json));
  }

  String post(String path, byte[] content) throws IOException {
    return post(path, "application/octet-stream", "", BodyPublishers.ofByteArray(content));
  }

  /** The text of a field in an answer. */
  static String field(String json, String name) throws IOException {
    Matcher field = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
    if (!field.find()) {
      throw new IOException("no " + name + " in " + json);
    }
    return field.group(1);
  }

  private String post(String path, String type, String etag, HttpRequest.BodyPublisher body)
      throws IOException {
    HttpRequest.Builder request = asProgram(path).header("Content-Type", type).POST(body);
    if (!etag.isEmpty()) {
      request.header("If-Match", etag);
    }
    return new String(send(request).body(), UTF_8);
  }

  private HttpRequest.Builder asProgram(String path) {
    return request(path).header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Host", host + ":" + port);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 300) {
        throw new IOException(
            answer.uri()
                + " answers "
                + answer.statusCode()
                + " "
                + new String(answer.body(), UTF_8));
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
