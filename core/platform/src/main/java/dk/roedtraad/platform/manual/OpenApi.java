package dk.roedtraad.platform.manual;

import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Texts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The manual as an OpenAPI 3.0 document: the same for everybody, with nothing of a tenant in it.
 */
public final class OpenApi {
  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";

  private final Texts t = Languages.texts("en");

  private OpenApi() {}

  /** The whole document, with examples that can be sent today. */
  public static JsonObject document(LocalDate today) {
    return new OpenApi().whole(today);
  }

  private JsonObject whole(LocalDate today) {
    Map<String, JsonObjectBuilder> paths = new LinkedHashMap<>();
    JsonArrayBuilder tags = Json.createArrayBuilder();
    for (Manual.Group group : Manual.groups(today)) {
      tags.add(
          Json.createObjectBuilder()
              .add("name", group.key())
              .add("description", t.of("manual.group." + group.key())));
      for (Operation one : group.operations()) {
        paths
            .computeIfAbsent(one.path(), path -> Json.createObjectBuilder())
            .add(one.method().toLowerCase(java.util.Locale.ROOT), operation(group, one));
      }
    }
    JsonObjectBuilder all = Json.createObjectBuilder();
    paths.forEach(all::add);
    return Json.createObjectBuilder()
        .add("openapi", "3.0.3")
        .add(
            "info",
            Json.createObjectBuilder()
                .add("title", "Rød Tråd")
                .add("version", "1")
                .add("description", about()))
        .add("servers", Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/")))
        .add("security", secured())
        .add("tags", tags)
        .add("paths", all)
        .add("components", new Components(t).all())
        .build();
  }

  private String about() {
    return List.of("lead", "login", "problems", "versions", "keys", "lists").stream()
        .map(part -> t.of("manual." + part))
        .collect(Collectors.joining("\n\n"));
  }

  private JsonObjectBuilder operation(Manual.Group group, Operation one) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("operationId", one.id())
            .add("tags", Json.createArrayBuilder().add(group.key()))
            .add("summary", t.of("manual.op." + one.id()));
    if (t.has("manual.op." + one.id() + ".more")) {
      json.add("description", t.of("manual.op." + one.id() + ".more"));
    }
    if (one.roles().isEmpty()) {
      json.add("security", JsonValue.EMPTY_JSON_ARRAY);
    } else {
      json.add("x-roles", Json.createArrayBuilder(one.roles()));
    }
    JsonArrayBuilder parameters = Json.createArrayBuilder();
    Parameter.of(one, t).forEach(parameter -> parameters.add(parameter.json()));
    json.add("parameters", parameters);
    JsonValue body = one.body();
    JsonValue whole = one.wholeBody();
    String file = one.file();
    if (body != null && whole != null) {
      json.add("requestBody", body(JSON, new Schema(one, true, t).of(whole), body));
    } else if (file != null) {
      JsonObjectBuilder bytes =
          Json.createObjectBuilder().add("type", "string").add("format", "binary");
      json.add("requestBody", body("application/octet-stream", bytes, Json.createValue(file)));
    }
    return json.add("responses", responses(one));
  }

  private static JsonObjectBuilder body(String type, JsonObjectBuilder schema, JsonValue example) {
    return Json.createObjectBuilder()
        .add("required", true)
        .add("content", content(type, schema, example));
  }

  private static JsonObjectBuilder content(
      String type, JsonObjectBuilder schema, JsonValue example) {
    return Json.createObjectBuilder()
        .add(type, Json.createObjectBuilder().add("schema", schema).add("example", example));
  }

  private JsonObjectBuilder responses(Operation one) {
    JsonObjectBuilder good =
        Json.createObjectBuilder().add("description", t.of("manual.status." + one.status()));
    JsonObjectBuilder headers = Json.createObjectBuilder();
    if (one.etag()) {
      headers.add("ETag", header("manual.header.etag", "\"1\""));
    }
    if (one.status() == 201 && !one.isLogIn()) {
      headers.add("Location", header("manual.header.location", one.path() + "/…"));
    }
    good.add("headers", headers);
    JsonValue answer = one.answer();
    if (answer != null) {
      good.add(
          "content",
          one.isJson()
              ? content(JSON, new Schema(one, false, t).of(answer), answer)
              : content("text/plain", Json.createObjectBuilder().add("type", "string"), answer));
    }
    JsonObjectBuilder all = Json.createObjectBuilder().add(String.valueOf(one.status()), good);
    if (one.path().startsWith("/api/")) {
      byStatus(one.problems())
          .keySet()
          .forEach(
              status ->
                  all.add(
                      String.valueOf(status),
                      Json.createObjectBuilder().add("$ref", "#/components/responses/" + status)));
    }
    return all;
  }

  static Map<Integer, List<Problem>> byStatus(Iterable<Problem> problems) {
    Map<Integer, List<Problem>> sorted = new TreeMap<>();
    problems.forEach(
        problem ->
            sorted.merge(
                problem.status(),
                List.of(problem),
                (some, more) ->
                    java.util.stream.Stream.concat(some.stream(), more.stream()).toList()));
    return sorted;
  }

  private JsonObjectBuilder header(String key, String example) {
    return Json.createObjectBuilder()
        .add("description", t.of(key))
        .add("schema", Json.createObjectBuilder().add("type", "string"))
        .add("example", example);
  }

  private static JsonArrayBuilder secured() {
    return Json.createArrayBuilder()
        .add(Json.createObjectBuilder().add("bearer", JsonValue.EMPTY_JSON_ARRAY));
  }
}
