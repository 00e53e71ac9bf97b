package dk.roedtraad.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tenant seen from outside, as its browsers see it. Java does not resolve names under localhost,
 * so the loopback address is called with the tenant's host in the header.
 */
final class RunningTenant {

  static {
    // Read once, when the client's classes are loaded.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final String id;
  private final String name;
  private final String host;
  private final boolean ready;
  private final int port;

  RunningTenant(String id, String name, String host, boolean ready, int port) {
    this.id = id;
    this.name = name;
    this.host = host;
    this.ready = ready;
    this.port = port;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }

  boolean expectedReady() {
    return ready;
  }

  String address() {
    return "http://" + host + (port == 80 ? "" : ":" + port) + "/";
  }

  /** Status and body, or nothing if nobody answers yet. */
  Optional<HttpResponse<String>> get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Host", host + ":" + port)
            .header("Accept", "application/json")
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      return Optional.of(
          CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException notYet) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  boolean answersReady() {
    return get("/health/ready").filter(response -> response.statusCode() == 200).isPresent();
  }

  /** Whether the application has taken it out of service; it will not come by itself. */
  boolean isParked() {
    return get("/health/ready")
        .filter(response -> response.statusCode() == 503)
        .flatMap(response -> response.headers().firstValue("Content-Type"))
        .filter(type -> type.startsWith("text/plain"))
        .isPresent();
  }

  /** How far the demo data is: the value of {@code small} or {@code full}, or an empty text. */
  String demo(String part) {
    Pattern value = Pattern.compile("\"" + part + "\"\\s*:\\s*\"([^\"]*)\"");
    return get("/demo/status")
        .filter(response -> response.statusCode() == 200)
        .map(response -> value.matcher(response.body()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .orElse("");
  }
}
