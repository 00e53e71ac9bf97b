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
      List<String> more = new ArrayList<>(headers);
      more.addAll(List.of("X-CSRF-Token", csrf.isEmpty() ? "none" : csrf, "If-Match", "\"0\""));
      return Web.send(
          route.method(), host, address(), "application/json", body, more.toArray(String[]::new));
    }
    String form = body == null ? "" : body;
    String token = csrf.isEmpty() ? "" : (form.isEmpty() ? "" : "&") + "_csrf=" + csrf;
    return Web.send(
        route.method(), host, address(), "application/x-www-form-urlencoded", form + token, all);
  }
}
