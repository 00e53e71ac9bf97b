package dk.roedtraad.platform.manual;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Problems;
import dk.roedtraad.platform.web.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;

/** What the operations of the document share: the bearer token, and every problem by its status. */
final class Components {
  private final Texts t;

  Components(Texts t) {
    this.t = t;
  }

  JsonObjectBuilder all() {
    JsonObjectBuilder responses = Json.createObjectBuilder();
    OpenApi.byStatus(List.of(Problem.values()))
        .forEach((status, problems) -> responses.add(String.valueOf(status), response(problems)));
    return Json.createObjectBuilder()
        .add("schemas", Json.createObjectBuilder().add("Problem", schema()))
        .add("responses", responses)
        .add(
            "securitySchemes",
            Json.createObjectBuilder()
                .add(
                    "bearer",
                    Json.createObjectBuilder()
                        .add("type", "http")
                        .add("scheme", "bearer")
                        .add("description", t.of("manual.login"))));
  }

  private JsonObjectBuilder response(List<Problem> problems) {
    JsonObjectBuilder examples = Json.createObjectBuilder();
    problems.forEach(
        problem ->
            examples.add(
                problem.code(), Json.createObjectBuilder().add("value", example(problem))));
    return Json.createObjectBuilder()
        .add(
            "description",
            problems.stream()
                .map(problem -> t.of(problem.key() + ".title"))
                .collect(Collectors.joining(". ")))
        .add(
            "content",
            Json.createObjectBuilder()
                .add(
                    OpenApi.PROBLEM,
                    Json.createObjectBuilder()
                        .add(
                            "schema",
                            Json.createObjectBuilder().add("$ref", "#/components/schemas/Problem"))
                        .add("examples", examples)));
  }

  private JsonValue example(Problem problem) {
    int current = problem == Problem.CONFLICT ? 3 : -1;
    try (JsonReader reader =
        Json.createReader(new StringReader(Problems.body(problem, t, "", List.of(), current)))) {
      return reader.readObject();
    }
  }

  private static JsonObjectBuilder schema() {
    JsonObjectBuilder properties = Json.createObjectBuilder();
    for (String name : List.of("type", "code", "title", "detail")) {
      properties.add(name, type("string"));
    }
    properties.add("status", type("integer")).add("currentVersion", type("integer"));
    JsonObjectBuilder fault =
        type("object")
            .add(
                "properties",
                Json.createObjectBuilder()
                    .add("field", type("string"))
                    .add("message", type("string")));
    properties.add("errors", type("array").add("items", fault));
    return type("object")
        .add("properties", properties)
        .add(
            "required",
            Json.createArrayBuilder(List.of("type", "code", "title", "status", "detail")));
  }

  private static JsonObjectBuilder type(String type) {
    return Json.createObjectBuilder().add("type", type);
  }
}
