package dk.roedtraad.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.app.attack.Route;
import dk.roedtraad.app.attack.Routes;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.app.stage.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What the document says is so: every route is in it, and every example does what it says. */
@RunAsClient
class ExamplesIT extends TheApplication {
  private static final Set<String> BESIDE_THE_API =
      Set.of("GET /health/live", "GET /health/ready", "GET /metrics");

  @Test
  void everyRouteForProgramsIsDescribedAndNothingElse() {
    List<String> described =
        ApiDocument.at(here()).operations().stream().map(ApiDocument.Described::name).toList();
    List<String> wanted =
        new ArrayList<>(
            Routes.inTheWar().stream().filter(Route::isForPrograms).map(Route::name).toList());
    wanted.addAll(BESIDE_THE_API);
    assertThat(described).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void theDocumentSaysWhoMay() {
    List<String> faults = new ArrayList<>();
    ApiDocument api = ApiDocument.at(here());
    for (Route route : Routes.inTheWar()) {
      if (!route.isForPrograms()) {
        continue;
      }
      JsonObject json =
          api.operations().stream()
              .filter(one -> one.name().equals(route.name()))
              .findFirst()
              .orElseThrow()
              .json();
      Set<String> said =
          json.has("x-roles")
              ? json.getAsJsonArray("x-roles").asList().stream()
                  .map(JsonElement::getAsString)
                  .collect(Collectors.toSet())
              : Set.of();
      Set<String> roles = route.roles().stream().map(Enum::name).collect(Collectors.toSet());
      if (!said.equals(roles) || route.open() != json.has("security")) {
        faults.add(route + " lets in " + roles + ", the document says " + said);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyExampleIsTrue() {
    ApiDocument api = ApiDocument.at(here());
    List<String> faults = new ArrayList<>();
    for (ApiDocument.Described operation : api.operations()) {
      faults.addAll(heldAgainst(api, operation));
    }
    assertThat(api.operations()).hasSizeGreaterThan(50);
    assertThat(faults).isEmpty();
  }

  private static List<String> heldAgainst(ApiDocument api, ApiDocument.Described operation) {
    List<String> faults = new ArrayList<>();
    Answer answer = answer(operation);
    String what = operation + " answers " + answer.status() + " " + answer.body();
    if (answer.status() != operation.status()) {
      faults.add(what + ", the document says " + operation.status());
      return faults;
    }
    JsonObject response = operation.response();
    response
        .getAsJsonObject("headers")
        .keySet()
        .forEach(
            header -> {
              if (answer.header(header).isEmpty()) {
                faults.add(operation + " answers without " + header);
              }
            });
    if (!response.has("content")) {
      if (!answer.body().isEmpty()) {
        faults.add(what + ", and nothing was to come back");
      }
      return faults;
    }
    String type = response.getAsJsonObject("content").keySet().iterator().next();
    if (!answer.header("Content-Type").startsWith(type)) {
      faults.add(operation + " answers with " + answer.header("Content-Type") + ", not " + type);
    }
    JsonObject content = response.getAsJsonObject("content").getAsJsonObject(type);
    if (!content.has("example")) {
      faults.add(operation + " has no example of its answer");
    }
    if (type.equals("application/json")) {
      JsonObject schema = api.resolved(content.getAsJsonObject("schema"));
      Shape.faults(schema, content.get("example"))
          .forEach(fault -> faults.add("the example of " + operation + ": " + fault));
      Shape.faults(schema, JsonParser.parseString(answer.body()))
          .forEach(fault -> faults.add(operation + ": " + fault));
      operation
          .request()
          .filter(sent -> sent.getKey().equals(type))
          .ifPresent(
              sent ->
                  Shape.faults(
                          sent.getValue().getAsJsonObject("schema"), sent.getValue().get("example"))
                      .forEach(fault -> faults.add("what " + operation + " sends: " + fault)));
    }
    return faults;
  }

  /** The control: a document that says otherwise is found out, in status, shape and example. */
  @Test
  void anExampleThatIsNotTrueIsFound() {
    ApiDocument api = ApiDocument.at(here());
    ApiDocument.Described agree = described(api, "POST /api/v1/items/{id}/agreements");
    JsonObject fields = schema(agree.response()).getAsJsonObject("properties");
    fields.add("number", fields.remove("id"));
    schema(agree.response()).getAsJsonArray("required").add("number");
    assertThat(heldAgainst(api, agree))
        .anySatisfy(fault -> assertThat(fault).contains("$.number is missing"))
        .anySatisfy(fault -> assertThat(fault).contains("$.id is not in the document"));

    ApiDocument.Described raise = described(api, "POST /api/v1/concerns");
    raise.request().orElseThrow().getValue().getAsJsonObject("example").remove("seen");
    assertThat(heldAgainst(api, raise))
        .anySatisfy(fault -> assertThat(fault).contains("answers 422"));
  }

  private static ApiDocument.Described described(ApiDocument api, String name) {
    return api.operations().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject schema(JsonObject response) {
    return response
        .getAsJsonObject("content")
        .getAsJsonObject("application/json")
        .getAsJsonObject("schema");
  }

  private static Answer answer(ApiDocument.Described operation) {
    Example example = new Example(operation, here());
    if (operation.name().equals("DELETE /api/v1/session")) {
      Program program = Program.loggedIn(here(), World.PEDAGOGUE);
      return program.send("DELETE", operation.path(), null);
    }
    String host =
        operation.path().equals("/metrics") ? Municipality.operator().host() : here().host();
    return example.sendTo(host, true);
  }

  @Test
  void theDocumentIsTheSameEverywhereAndTellsNothingOfATenant() {
    String here = Web.get(here().host(), "/openapi").body();
    for (Municipality other : List.of(Municipality.of("syd"), Municipality.operator())) {
      assertThat(Web.get(other.host(), "/openapi").body()).isEqualTo(here);
    }
    assertThat(here)
        .doesNotContain("Prøvekommune", here().world().canary(), here().host(), "localhost", "/m/")
        .contains("\"url\":\"/\"", "\"scheme\":\"bearer\"");
    for (String inside : List.of("/openapi/", "/openapi/application.wadl", "/application.wadl")) {
      assertThat(Web.get(here().host(), inside).status()).as(inside).isEqualTo(404);
    }
  }

  @Test
  void everyProblemThatIsNamedIsDescribed() {
    ApiDocument api = ApiDocument.at(here());
    for (ApiDocument.Described operation : api.operations()) {
      JsonObject responses = operation.json().getAsJsonObject("responses");
      for (String status : responses.keySet()) {
        if (Integer.parseInt(status) >= 400) {
          JsonObject problem = api.resolved(responses.getAsJsonObject(status));
          JsonObject content =
              problem.getAsJsonObject("content").getAsJsonObject("application/problem+json");
          JsonObject schema = api.resolved(content.getAsJsonObject("schema"));
          JsonObject examples = content.getAsJsonObject("examples");
          assertThat(examples.keySet()).as(operation + " " + status).isNotEmpty();
          examples
              .entrySet()
              .forEach(
                  example ->
                      assertThat(
                              Shape.faults(
                                  schema, example.getValue().getAsJsonObject().get("value")))
                          .as(operation + " " + status)
                          .isEmpty());
        }
      }
      assertThat(operation.json().get("summary").getAsString()).isNotBlank();
    }
  }

  private static Municipality here() {
    return Municipality.of("prog");
  }
}
