package dk.roedtraad.app.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that no well-behaved client sends: two hosts in one request, or none at all. */
@RunAsClient
@Tag("B3")
@Tag("C15")
class RawHostIT extends TheApplication {

  static Stream<List<String>> heads() {
    String own = "syd.localhost";
    String other = "nord.localhost";
    return Stream.of(
        List.of("GET http://" + other + "{path} HTTP/1.1", "Host: " + own),
        List.of("GET http://" + own + "{path} HTTP/1.1", "Host: " + other),
        List.of("GET {path} HTTP/1.1", "Host: " + own, "Host: " + other),
        List.of("GET {path} HTTP/1.1", "Host: " + other, "Host: " + own),
        List.of("GET {path} HTTP/1.1", "Host: " + own + ", " + other),
        List.of("GET {path} HTTP/1.1", "Host: " + own + "@" + other),
        List.of("GET {path} HTTP/1.1", "Host: " + own + "\t" + other),
        List.of("GET {path} HTTP/1.1", "Host: " + own, " " + other),
        List.of("GET {path} HTTP/1.1", "Host : " + other, "Host: " + own),
        List.of("GET {path} HTTP/1.1", "Host: " + other + "/x"),
        List.of("GET {path} HTTP/1.0"),
        List.of("GET {path} HTTP/1.1", "Host:"),
        List.of("GET //" + other + "{path} HTTP/1.1", "Host: " + own),
        List.of("GET {path};host=" + other + " HTTP/1.1", "Host: " + own));
  }

  @ParameterizedTest
  @MethodSource("heads")
  void aSessionNeverOpensAnotherHost(List<String> head) {
    Municipality victim = Municipality.of("nord");
    Session own = Municipality.of("syd").world().session("paedagog");
    String path = "/children/" + victim.world().id("child");
    String answer = raw(head, path, own.cookie());
    assertThat(answer).doesNotContain(victim.world().canary());
    boolean empty = answer.contains("Content-Length: 0");
    assertThat(empty || !answer.lines().findFirst().orElse("").contains(" 200 "))
        .as(answer)
        .isTrue();
  }

  @Test
  void aHostThatNobodyHasShowsNothing() {
    assertThat(Web.get("nobody.localhost", "/login").status()).isEqualTo(404);
    assertThat(Web.get("localhost", "/login").status()).isEqualTo(404);
  }

  @Test
  void aParkedMunicipalitySaysSoAndOpensNothing() {
    for (String path : List.of("/", "/login", "/children", "/api/v1/children")) {
      assertThat(Web.get("parked.localhost", path).status()).as(path).isEqualTo(503);
    }
    assertThat(Web.get("parked.localhost", "/login").body())
        .as("why is told to the operator alone")
        .matches("Parkeret Prøvekommune: siden er lukket [^\n]*urgent\\.\n");
  }

  /** The whole answer to a path that is sent as it stands. */
  static String ask(String host, String path) {
    return raw(List.of("GET {path} HTTP/1.1", "Host: " + host), path, "");
  }

  private static String raw(List<String> head, String path, String cookie) {
    String request =
        String.join("\r\n", head).replace("{path}", path)
            + "\r\nCookie: "
            + cookie
            + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket("127.0.0.1", Web.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
