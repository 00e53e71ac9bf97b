package dk.roedtraad.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.app.stage.World;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong for a program is told as problem details, and repeats nothing personal. */
@RunAsClient
class ProblemsIT extends TheApplication {
  private static final String CONCERNS = "/api/v1/concerns";
  private static final String PERSONAL = "cpr-0101151234";

  @Test
  void aBodyThatCannotBeReadIsRefusedEverywhere() {
    for (ApiDocument.Described operation : ApiDocument.at(here()).operations()) {
      if (!operation.request().map(r -> r.getKey().equals("application/json")).orElse(false)) {
        continue;
      }
      Example example = new Example(operation, here());
      for (String body :
          List.of("", "{\"" + PERSONAL, "[\"" + PERSONAL + "\"]", "\"" + PERSONAL + "\"", "7")) {
        Answer answer = example.sendBody(here().host(), true, body);
        holds(operation + " with " + body, answer, 400, "malformed");
      }
      JsonObject sent = JsonParser.parseString(example.body()).getAsJsonObject();
      Answer unknown =
          example.sendBody(here().host(), true, Example.withUnknownField(sent, PERSONAL));
      holds(operation + " with another field", unknown, 422, "invalid");
      assertThat(problem(unknown).getAsJsonArray("errors")).hasSize(1);
      String large = "{\"" + PERSONAL + "\":\"" + "x".repeat(1_000_001) + "\"}";
      holds(
          operation + " with too much",
          example.sendBody(here().host(), true, large),
          413,
          "too-large");
    }
  }

  @Test
  void aFieldOfAnotherShapeIsNamedAndNotRepeated() {
    for (String body :
        List.of(
            "{\"about\":\"" + PERSONAL + "\"}",
            "{\"about\":7}",
            "{\"about\":\"CHILD\",\"child\":\"" + PERSONAL + "\"}",
            "{\"about\":\"GROUP\",\"group\":{\"x\":1}}",
            "{\"about\":\"GROUP\",\"group\":\"B\",\"seen\":\"S\",\"suspectsAbuse\":\"ja\"}",
            "{\"about\":\"GROUP\",\"group\":\"B\",\"seen\":\"" + "x".repeat(10_001) + "\"}")) {
      Answer answer = send("POST", CONCERNS, "application/json", body);
      holds(body, answer, 422, "invalid");
      JsonObject error = problem(answer).getAsJsonArray("errors").get(0).getAsJsonObject();
      assertThat(body).contains("\"" + error.get("field").getAsString() + "\"");
      assertThat(error.get("message").getAsString()).isNotBlank();
    }
    Answer nested =
        send(
            "POST",
            "/api/v1/children/" + here().world().id("child") + "/goals",
            "application/json",
            "{\"voices\":[{\"speaker\":\"A\"},{\"speaker\":\"B\",\"part\":\"" + PERSONAL + "\"}]}");
    holds("a voice of nobody", nested, 422, "invalid");
    assertThat(nested.body()).contains("\"voices[1].part\"");
  }

  @Test
  void whatTheContainerRefusesIsToldTheSameWay() {
    String concern = CONCERNS + "/" + here().world().id("concern");
    holds("no JSON", send("POST", CONCERNS, "text/plain", PERSONAL), 415, "wrong-type");
    holds("XML", send("POST", CONCERNS, "application/xml", "<a/>"), 415, "wrong-type");
    holds("HTML asked", get(concern, "Accept", "text/html"), 406, "not-acceptable");
    Answer method = send("PUT", concern, "application/json", "{}");
    holds("a method", method, 405, "no-such-method");
    assertThat(method.header("Allow")).contains("GET");
    holds("no address", get("/api/v1/" + PERSONAL), 404, "not-there");
    holds("no id", get(CONCERNS + "/" + PERSONAL), 404, "not-there");
    holds("an unknown id", get(CONCERNS + "/" + UUID.randomUUID()), 404, "not-there");
    holds(
        "a large import",
        Web.send(
            "POST",
            here().host(),
            "/api/v1/imports",
            "application/octet-stream",
            "x",
            "Authorization",
            "Bearer " + here().world().session(World.ADMIN).token()),
        422,
        "invalid");
  }

  @Test
  void withoutLogInOneIsToldHow() {
    Answer answer = Web.get(here().host(), "/api/v1/worklist");
    holds("nobody", answer, 401, "log-in-first");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    Answer wrong =
        Web.send(
            "POST",
            here().host(),
            "/api/v1/session",
            "application/json",
            "{\"username\":\"" + PERSONAL + "\",\"password\":\"" + PERSONAL + "\"}");
    holds("a wrong password", wrong, 401, "log-in-first");
    here().rows().run("delete from login_failure");
  }

  @Test
  void whoeverIsNobodysHostOrParkedIsToldToo() {
    holds("no host", Web.get("nobody.localhost", CONCERNS), 404, "not-there");
    holds("parked", Web.get("parked.localhost", CONCERNS), 503, "parked");
  }

  @Test
  void theTextIsInTheLanguageAskedForAndElseInTheAccounts() {
    String nothing = "/api/v1/nothing";
    String worklist = "/api/v1/worklist";
    assertThat(title(Web.get(here().host(), worklist))).isEqualTo("Log på først");
    assertThat(title(Web.get(here().host(), worklist, "Accept-Language", "en-GB")))
        .isEqualTo("Log in first");
    assertThat(title(Web.get(here().host(), worklist, "Accept-Language", "de, da;q=0.5")))
        .isEqualTo("Log på først");
    assertThat(title(get(nothing, "Accept-Language", "en"))).isEqualTo("The page does not exist");
    Answer english = get(CONCERNS + "/" + UUID.randomUUID(), "Accept-Language", "en");
    assertThat(english.header("Content-Language")).isEqualTo("en");
    UUID adviser = here().world().id("adviser");
    here().rows().run("update account set language = 'en' where id = ?", adviser);
    try {
      String token = here().world().session(World.ADVISER).token();
      Answer own =
          Web.get(
              here().host(),
              CONCERNS + "/" + UUID.randomUUID(),
              "Authorization",
              "Bearer " + token);
      assertThat(title(own)).isEqualTo("The page does not exist");
      Answer danish =
          Web.get(
              here().host(),
              CONCERNS + "/" + UUID.randomUUID(),
              "Authorization",
              "Bearer " + token,
              "Accept-Language",
              "da");
      assertThat(title(danish)).isEqualTo("Siden findes ikke");
    } finally {
      here().rows().run("update account set language = 'da' where id = ?", adviser);
    }
  }

  private static void holds(String what, Answer answer, int status, String code) {
    assertThat(answer.status()).as(what + ": " + answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
    JsonObject problem = problem(answer);
    assertThat(problem.get("code").getAsString()).as(what).isEqualTo(code);
    assertThat(problem.get("type").getAsString()).isEqualTo("urn:roedtraad:problem:" + code);
    assertThat(problem.get("status").getAsInt()).as(what).isEqualTo(status);
    assertThat(problem.get("title").getAsString()).isNotBlank();
    assertThat(problem.get("detail").getAsString()).isNotBlank();
    assertThat(answer.everything()).as(what).doesNotContain(PERSONAL).doesNotContain("Exception");
  }

  private static Answer send(String method, String path, String type, String body) {
    return Web.send(method, here().host(), path, type, body, "Authorization", "Bearer " + token());
  }

  private static Answer get(String path, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Authorization";
    all[1] = "Bearer " + token();
    System.arraycopy(headers, 0, all, 2, headers.length);
    return Web.get(here().host(), path, all);
  }

  private static String token() {
    return here().world().session(World.PEDAGOGUE).token();
  }

  private static String title(Answer answer) {
    return problem(answer).get("title").getAsString();
  }

  private static JsonObject problem(Answer answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static Municipality here() {
    return Municipality.of("prog");
  }
}
