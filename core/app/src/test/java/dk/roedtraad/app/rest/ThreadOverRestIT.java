package dk.roedtraad.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same child's way as in the browser, sent by programs, in municipalities that work otherwise.
 */
@RunAsClient
class ThreadOverRestIT extends TheApplication {

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"syd", "vest", "midt"})
  @Tag("C3")
  @Tag("C4")
  @Tag("C5")
  @Tag("C6")
  @Tag("C7")
  @Tag("C10")
  @Tag("C11")
  void oneChildsThreadRunsFromConcernToGoal(String tenant) {
    Municipality at = Municipality.of(tenant);
    NewChild child = NewChild.in(at, "Ella");
    Program pedagogue = Program.loggedIn(at, World.PEDAGOGUE);
    Program leader = Program.loggedIn(at, World.LEADER);

    String concern = raise(pedagogue, child);
    coordinatorIsNamed(pedagogue, child);
    followUp(leader, concern);
    String meeting = plan(leader, at);
    String item = bring(leader, meeting, child, concern);
    hold(leader, meeting, item, at);
    coordinatorIsNamed(leader, child);
    String help = begin(leader, child, concern);
    agreeOnAGoal(pedagogue, child, help);
    theThreadTellsItAll(pedagogue, child);

    pedagogue.logOut();
    assertThat(pedagogue.get("/api/v1/worklist").status()).isEqualTo(401);
  }

  private static String raise(Program pedagogue, NewChild child) {
    String body =
        "{\"about\":\"CHILD\",\"child\":\""
            + child.id()
            + "\",\"seen\":\"Ella taler ikke med nogen.\",\"tried\":\"Vi har ventet.\"}";
    String key = UUID.randomUUID().toString();
    Answer first = pedagogue.send("POST", "/api/v1/concerns", body, "Idempotency-Key", key);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(first.header("Location")).contains("/api/v1/concerns/");
    Answer again = pedagogue.send("POST", "/api/v1/concerns", body, "Idempotency-Key", key);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(object(first).get("holder").getAsString()).isNotBlank();
    return object(first).get("id").getAsString();
  }

  private static void followUp(Program leader, String concern) {
    String address = "/api/v1/concerns/" + concern;
    assertThat(leader.get("/api/v1/worklist").body()).contains(concern);
    Answer read = leader.get(address);
    assertThat(read.status()).isEqualTo(200);
    String words = "{\"words\":\"Jeg har talt med Ellas mor.\"}";
    Answer stale = leader.send("POST", address + "/follow-ups", words, "If-Match", "\"99\"");
    assertThat(stale.status()).as(stale.body()).isEqualTo(412);
    assertThat(stale.header("Content-Type")).startsWith("application/problem+json");
    Answer done =
        leader.send("POST", address + "/follow-ups", words, "If-Match", read.header("ETag"));
    assertThat(done.status()).as(done.body()).isEqualTo(204);
  }

  private static String plan(Program leader, Municipality at) {
    Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(2, ChronoUnit.HOURS);
    Answer made =
        leader.send(
            "POST",
            "/api/v1/meetings",
            "{\"forum\":\""
                + at.world().id("forum")
                + "\",\"startsAt\":\""
                + start
                + "\",\"endsAt\":\""
                + start.plus(1, ChronoUnit.HOURS)
                + "\",\"place\":\"Her\",\"chair\":\""
                + at.world().id("leader")
                + "\",\"minuteTaker\":\""
                + at.world().id("pedagogue")
                + "\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.header("Location").replaceFirst(".*/", "");
  }

  private static String bring(Program leader, String meeting, NewChild child, String concern) {
    Answer made =
        leader.send(
            "POST",
            "/api/v1/meetings/" + meeting + "/items",
            "{\"child\":\""
                + child.id()
                + "\",\"concern\":\""
                + concern
                + "\",\"reason\":\"Det er her, de kender hende.\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return object(made).get("id").getAsString();
  }

  private static void hold(Program leader, String meeting, String item, Municipality at) {
    String address = "/api/v1/items/" + item;
    patched(leader, "/api/v1/meetings/" + meeting, "{\"state\":\"RUNNING\"}");

    Answer early = patch(leader, address, "{\"decision\":\"En fast voksen\"}");
    assertThat(early.status()).as("a decision before the child was heard").isEqualTo(409);
    patched(
        leader,
        address,
        "{\"voice\":{\"source\":\"DIRECT\",\"words\":\"Jeg vil hjem.\",\"toldTo\":\"Pia\"}}");
    patched(leader, address, "{\"decision\":\"En fast voksen hver morgen\"}");
    Answer agreed =
        leader.send(
            "POST",
            address + "/agreements",
            "{\"what\":\"Pia tager imod hver morgen\",\"responsible\":\""
                + at.world().id("pedagogue")
                + "\",\"dueOn\":\""
                + LocalDate.now().plusDays(14)
                + "\"}");
    assertThat(agreed.status()).as(agreed.body()).isEqualTo(201);
    patched(leader, address, "{\"state\":\"CLOSED\"}");
  }

  private static Answer patch(Program program, String address, String body) {
    String tag = program.get(address).header("ETag");
    return program.send("PATCH", address, body, "If-Match", tag);
  }

  private static void patched(Program program, String address, String body) {
    Answer answer = patch(program, address, body);
    assertThat(answer.status()).as(body + " " + answer.body()).isEqualTo(200);
  }

  private static String begin(Program leader, NewChild child, String concern) {
    JsonArray types = object(leader.get("/api/v1/catalogue")).getAsJsonArray("types");
    for (JsonElement each : types) {
      JsonObject type = each.getAsJsonObject();
      if (type.get("area").getAsString().equals("GENERAL")
          && type.get("ageFrom").getAsInt() <= 4
          && type.get("ageTo").getAsInt() >= 4) {
        Answer made =
            leader.send(
                "POST",
                "/api/v1/children/" + child.id() + "/interventions",
                "{\"type\":\""
                    + type.get("key").getAsString()
                    + "\",\"concern\":\""
                    + concern
                    + "\",\"startsOn\":\""
                    + LocalDate.now()
                    + "\",\"why\":\"Hun har brug for ro.\",\"triedBelow\":\"En fast voksen\"}");
        assertThat(made.status()).as(type + " " + made.body()).isEqualTo(201);
        return object(made).get("id").getAsString();
      }
    }
    throw new AssertionError("no help in the general area for a child of four: " + types);
  }

  private static void agreeOnAGoal(Program pedagogue, NewChild child, String help) {
    Answer made =
        pedagogue.send(
            "POST",
            "/api/v1/children/" + child.id() + "/goals",
            "{\"voices\":[{\"speaker\":\"Ella\",\"part\":\"CHILD\",\"words\":\"En ven\","
                + "\"answer\":\"AGREES\"},{\"speaker\":\"Gry\",\"part\":\"PARENT\",\"words\":"
                + "\"At hun er glad\",\"answer\":\"AGREES\"},{\"speaker\":\"Pia\",\"part\":"
                + "\"PROFESSIONAL\",\"words\":\"Ella leger\",\"answer\":\"AGREES\"}],"
                + "\"followUpOn\":\""
                + LocalDate.now().plusDays(42)
                + "\",\"followUpReason\":\"Efter seks uger\",\"intervention\":\""
                + help
                + "\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String goal = object(made).get("id").getAsString();
    Answer rated =
        pedagogue.send(
            "POST", "/api/v1/goals/" + goal + "/progress", "{\"rater\":\"Ella\",\"value\":4}");
    assertThat(rated.status()).as(rated.body()).isEqualTo(204);
    assertThat(pedagogue.get("/api/v1/children/" + child.id() + "/goals").body())
        .contains("\"AGREED\"");
  }

  private static void theThreadTellsItAll(Program program, NewChild child) {
    Answer read = program.get("/api/v1/children/" + child.id());
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.header("ETag")).isNotBlank();
    assertThat(read.body())
        .contains("CONCERN", "MEETING", "AGREEMENT", "INTERVENTION", "GOAL")
        .contains("Ella taler ikke med nogen");
    coordinatorIsNamed(program, child);
  }

  private static void coordinatorIsNamed(Program program, NewChild child) {
    JsonObject read = object(program.get("/api/v1/children/" + child.id()));
    assertThat(read.getAsJsonObject("coordinator").get("name").getAsString()).isNotBlank();
  }

  private static JsonObject object(Answer answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
