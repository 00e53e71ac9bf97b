package dk.roedtraad.app.attack;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Web;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** One request to one route: who it says it is, which host it names, which ids it carries. */
final class Shot {
  private final Route route;
  private final RouteBook.Entry entry;
  private final Municipality own;
  private String host;
  private Function<String, UUID> filler = name -> UUID.randomUUID();
  private final List<String> headers = new ArrayList<>();
  private String csrf = "";

  Shot(Route route, RouteBook.Entry entry, Municipality own) {
    this.route = route;
    this.entry = entry;
    this.own = own;
    this.host = own.host();
  }

  Shot as(Session session) {
    return cookie(session.cookie()).csrf(session.csrfToken());
  }

  Shot cookie(String cookie) {
    return header("Cookie", cookie);
  }

  Shot bearer(String token) {
    return header("Authorization", "Bearer " + token);
  }

  Shot csrf(String token) {
    csrf = token;
    return this;
  }

  Shot header(String name, String value) {
    headers.add(name);
    headers.add(value);
    return this;
  }

  Shot host(String other) {
    host = other;
    return this;
  }

  Shot with(Function<String, UUID> ids) {
    filler = ids;
    return this;
  }

  String address() {
    return entry.address(route, filler);
  }

  Answer fire() {
    String[] all = headers.toArray(String[]::new);
    if (route.reads()) {
      return Web.send(route.method(), host, address(), null, null, all);
    }
    String body = entry.body(own.world(), filler);
    if (body != null && body.startsWith("{")) {
      return program("application/json", body);
    }
    if (body != null && body.startsWith("bytes ")) {
      return program("application/octet-stream", body.substring("bytes ".length()));
    }
    if (body != null && body.startsWith("file ")) {
      return upload(body.split(" ", 3), all);
    }
    String form = body == null ? "" : body;
    String token = csrf.isEmpty() ? "" : (form.isEmpty() ? "" : "&") + "_csrf=" + csrf;
    return Web.send(
        route.method(), host, address(), "application/x-www-form-urlencoded", form + token, all);
  }

  private Answer program(String type, String body) {
    List<String> more = new ArrayList<>(headers);
    more.addAll(List.of("X-CSRF-Token", csrf.isEmpty() ? "none" : csrf, "If-Match", "\"0\""));
    // The server takes no body with a DELETE; the version in its header is what counts.
    String sent = route.method().equals("DELETE") ? null : body;
    return Web.send(route.method(), host, address(), type, sent, more.toArray(String[]::new));
  }

  /** A file as a browser sends it; the token goes in the address, since the body is a stream. */
  private Answer upload(String[] file, String... all) {
    String edge = "----edge";
    String body =
        "--"
            + edge
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + file[1]
            + "\"\r\nContent-Type: text/csv\r\n\r\n"
            + file[2]
            + "\r\n--"
            + edge
            + "--\r\n";
    String address = address();
    String token = csrf.isEmpty() ? "" : (address.contains("?") ? "&" : "?") + "_csrf=" + csrf;
    return Web.send(
        route.method(), host, address + token, "multipart/form-data; boundary=" + edge, body, all);
  }
}
