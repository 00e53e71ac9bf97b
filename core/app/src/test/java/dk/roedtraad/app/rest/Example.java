package dk.roedtraad.app.rest;

import com.google.gson.JsonObject;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.platform.manual.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An example of the document as a program would send it, with ids of things that are there. */
final class Example {
  private static final String LEADS = "leder";

  /** No two external actors in use have the same name. */
  private static final String ACTOR = "Natteravnene";

  private final ApiDocument.Described operation;
  private final Municipality at;
  private final Prepared prepared;
  private final String who;

  Example(ApiDocument.Described operation, Municipality at) {
    this.operation = operation;
    this.at = at;
    this.prepared = new Prepared(at, operation.name());
    this.who = who(operation);
  }

  /** Who may: the admin, whoever leads meetings and holds concerns, or the pedagogue. */
  private static String who(ApiDocument.Described operation) {
    boolean byAdmin =
        operation.json().has("x-roles")
            && operation.json().get("x-roles").toString().contains("TENANT_ADMIN");
    boolean byLeader =
        operation.path().matches("/api/v1/(concerns|meetings|items).*")
            && !operation.name().equals("POST /api/v1/concerns");
    boolean byReviewer = operation.path().equals("/api/v1/emergencies/{id}/review");
    boolean byReceiver = operation.path().equals("/api/v1/handovers/{id}/answer");
    return byLeader || byReceiver || byReviewer ? LEADS : Prepared.usually(byAdmin);
  }

  Prepared prepared() {
    return prepared;
  }

  Session session() {
    return at.world().session(who);
  }

  boolean isOpen() {
    return operation.json().has("security");
  }

  /** Sends it as documented. */
  Answer send(String... headers) {
    return sendTo(at.host(), true, headers);
  }

  /** The same without the version that the change builds on. */
  Answer sendWithoutVersion(String... headers) {
    return sendTo(at.host(), false, headers);
  }

  Answer sendTo(String host, boolean withVersion, String... headers) {
    return sendBody(host, withVersion, body(), headers);
  }

  Answer sendBody(String host, boolean withVersion, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    if (!isOpen()) {
      all.addAll(List.of("Authorization", "Bearer " + session().token()));
    }
    if (withVersion && operation.asksForVersion()) {
      all.addAll(List.of("If-Match", operation.parameter("If-Match").orElseThrow()));
    }
    return Web.send(operation.method(), host, address(), type(), body, all.toArray(String[]::new));
  }

  private String type() {
    return operation.request().map(Map.Entry::getKey).orElse("application/json");
  }

  /** What is sent, or null. */
  String body() {
    return operation
        .request()
        .map(Map.Entry::getValue)
        .map(content -> content.get("example"))
        .map(example -> example.isJsonPrimitive() ? example.getAsString() : example.toString())
        .map(this::real)
        .orElse(null);
  }

  String address() {
    String path = operation.path();
    Map<String, String> holes =
        Map.of(
            "{id}", thing(),
            "{child}", "child",
            "{contact}", "contact",
            "{key}", "receiptKey",
            "{sub}", "subGoal",
            "{step}", "step");
    for (Map.Entry<String, String> hole : holes.entrySet()) {
      if (path.contains(hole.getKey())) {
        path = path.replace(hole.getKey(), prepared.id(hole.getValue()).toString());
      }
    }
    return path.replace("{module}", at.module().id().value()) + real(operation.query());
  }

  /** What the {@code id} of the path is the id of. */
  private String thing() {
    if (operation.path().endsWith("/about")) {
      return "described";
    }
    String kind = operation.path().replaceFirst("/api/v1/([\\w-]+)/\\{.*", "$1");
    return switch (kind) {
      case "children" -> "child";
      case "age-steps" -> "ageStep";
      case "emergencies" -> "emergency";
      case "imports" -> "importRun";
      case "policies" -> "policy";
      case "units" -> operation.method().equals("GET") ? "unit" : "actor";
      default -> kind.replaceFirst("s$", "");
    };
  }

  private String real(String text) {
    String filled =
        text.replace(Samples.TYPE, prepared.type(operation.path().equals("/api/v1/interventions")))
            .replace(Samples.SETTING, prepared.setting())
            .replace(ACTOR, ACTOR + " " + prepared.id("child"))
            .replace(Samples.id("password").toString(), Given.PASSWORD);
    for (Map.Entry<String, UUID> each : prepared.ids().entrySet()) {
      filled = filled.replace(Samples.id(each.getKey()).toString(), each.getValue().toString());
    }
    return filled;
  }

  /** The body with one more field, which nobody knows. */
  static String withUnknownField(JsonObject body, String name) {
    JsonObject more = body.deepCopy();
    more.addProperty(name, "x");
    return more.toString();
  }
}
