package dk.roedtraad.app.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Web;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The OpenAPI document as the running application gives it out. */
final class ApiDocument {
  private final JsonObject document;

  private ApiDocument(JsonObject document) {
    this.document = document;
  }

  static ApiDocument at(Municipality at) {
    return new ApiDocument(
        JsonParser.parseString(Web.get(at.host(), "/openapi").body()).getAsJsonObject());
  }

  JsonObject document() {
    return document;
  }

  /** All operations, in the document's order. */
  List<Described> operations() {
    List<Described> all = new ArrayList<>();
    document
        .getAsJsonObject("paths")
        .entrySet()
        .forEach(
            path ->
                path.getValue().getAsJsonObject().entrySet().stream()
                    .map(Map.Entry::getKey)
                    .forEach(
                        method ->
                            all.add(
                                new Described(
                                    method.toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    path.getValue().getAsJsonObject().getAsJsonObject(method)))));
    return all;
  }

  /** The shape that a {@code $ref} or a schema itself stands for. */
  JsonObject resolved(JsonObject schema) {
    if (!schema.has("$ref")) {
      return schema;
    }
    JsonElement found = document;
    for (String step : schema.get("$ref").getAsString().substring(2).split("/")) {
      found = found.getAsJsonObject().get(step);
    }
    return found.getAsJsonObject();
  }

  /** One operation as it is described. */
  record Described(String method, String path, JsonObject json) {

    String name() {
      return method + " " + path;
    }

    String id() {
      return json.get("operationId").getAsString();
    }

    /** The parameter of that name: its example. */
    Optional<String> parameter(String name) {
      return StreamSupport.stream(json.getAsJsonArray("parameters").spliterator(), false)
          .map(JsonElement::getAsJsonObject)
          .filter(parameter -> parameter.get("name").getAsString().equals(name))
          .map(parameter -> parameter.get("example").getAsString())
          .findFirst();
    }

    /** "?name=value" for what stands in the query, or nothing. */
    String query() {
      List<String> all = new ArrayList<>();
      json.getAsJsonArray("parameters")
          .forEach(
              each -> {
                JsonObject parameter = each.getAsJsonObject();
                if (parameter.get("in").getAsString().equals("query")) {
                  all.add(
                      parameter.get("name").getAsString()
                          + "="
                          + parameter.get("example").getAsString());
                }
              });
      return all.isEmpty() ? "" : "?" + String.join("&", all);
    }

    /** What is sent, by its type; empty when nothing is. */
    Optional<Map.Entry<String, JsonObject>> request() {
      return json.has("requestBody")
          ? json.getAsJsonObject("requestBody").getAsJsonObject("content").entrySet().stream()
              .findFirst()
              .map(entry -> Map.entry(entry.getKey(), entry.getValue().getAsJsonObject()))
          : Optional.empty();
    }

    /** The status when all goes well. */
    int status() {
      return json.getAsJsonObject("responses").keySet().stream()
          .mapToInt(Integer::parseInt)
          .filter(status -> status < 300)
          .findFirst()
          .orElseThrow();
    }

    /** What comes back when all goes well. */
    JsonObject response() {
      return json.getAsJsonObject("responses").getAsJsonObject(String.valueOf(status()));
    }

    boolean asksForVersion() {
      return parameter("If-Match").isPresent();
    }

    @Override
    public String toString() {
      return name();
    }
  }
}
