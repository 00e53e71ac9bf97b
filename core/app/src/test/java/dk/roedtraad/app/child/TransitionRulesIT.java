package dk.roedtraad.app.child;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A transition is complete when both sides are ready, and nobody slips away before. */
@RunAsClient
@Tag("C8")
@Tag("K9")
@Tag("K10")
class TransitionRulesIT extends TheApplication {
  private static final Municipality AT = Municipality.of("rejs");

  private Handed team;
  private UUID other;
  private UUID receiver;
  private Program asReceiver;

  @BeforeEach
  void twoPlaces() {
    team = Handed.in(AT);
    other = AT.given(team.mark()).unit("Naboskolen", "SCHOOL", "GENERAL");
    receiver = AT.given(team.mark()).account("n" + team.mark(), "Nina", "Lærer", Role.PROFESSIONAL);
    AT.given("").works(receiver, other, "Lærer", false, false);
    asReceiver = Program.loggedIn(AT, "n" + team.mark());
  }

  @Test
  void bothSidesAreReadyAndTheListIsDoneBeforeItIsComplete() {
    assertThat(asReceiver.get("/api/v1/children/" + team.child()).status()).isEqualTo(404);
    UUID id = begun(receiver);
    assertThat(asReceiver.get("/api/v1/children/" + team.child()).body())
        .as("whoever receives sees the child while it is under way")
        .contains("\"seenAs\":\"PARTICIPANT\"");
    assertThat(team.waits("TRANSITION", team.giver())).isEqualTo(1);
    assertThat(team.waits("TRANSITION_COMING", receiver)).isEqualTo(1);

    assertThat(end(team.asGiver(), id).body()).contains("Der er punkter, der ikke er gjort");
    List<String> steps = steps(id);
    assertThat(steps).hasSizeGreaterThan(3);
    assertThat(mark(asReceiver, id, steps.get(0), "SET_ASIDE", "").status())
        .as("why not")
        .isEqualTo(422);
    assertThat(mark(asReceiver, id, steps.get(0), "SET_ASIDE", "Hun kender skolen").status())
        .isEqualTo(204);
    for (String step : steps.subList(1, steps.size())) {
      assertThat(mark(team.asGiver(), id, step, "DONE", "").status()).isEqualTo(204);
    }
    assertThat(end(team.asGiver(), id).body()).contains("har ikke sagt, at de er klar");
    assertThat(ready(asReceiver, id, "LEAVING").status()).as("not their side").isEqualTo(409);
    assertThat(ready(team.asGiver(), id, "COMING").status()).as("not theirs").isEqualTo(409);
    assertThat(ready(team.asGiver(), id, "LEAVING").status()).isEqualTo(204);
    assertThat(end(team.asGiver(), id).body()).contains("De, der tager imod, har ikke sagt");
    assertThat(ready(asReceiver, id, "COMING").status()).isEqualTo(204);
    assertThat(end(asReceiver, id).status()).as("the leaving side ends it").isEqualTo(409);
    assertThat(end(team.asGiver(), id).status()).isEqualTo(204);
    assertThat(asReceiver.get("/api/v1/children/" + team.child()).status())
        .as("under way no longer")
        .isEqualTo(404);
    assertThat(team.waits("TRANSITION", team.giver())).isZero();
    assertThat(team.holder()).as("the thread is handed over on its own").isEqualTo(team.giver());
    assertThat(team.asGiver().get("/api/v1/children/" + team.child()).body())
        .contains("Hun går glad i skole");
  }

  @Test
  void whoeverIsNewOnTheReceivingSideIsAskedAnew() {
    UUID id = begun(receiver);
    ready(asReceiver, id, "COMING");
    Session giver = Session.of(AT, "g" + team.mark());
    String page = "/transitions/" + id;
    assertThat(giver.get(page).body()).contains("Klar ", "Naboskolen");
    assertThat(
            giver
                .post(
                    page + "/plan",
                    "version="
                        + version(id)
                        + "&onDay="
                        + day()
                        + "&toUnit="
                        + other
                        + "&comingName=Ulla")
                .status())
        .isEqualTo(303);
    assertThat(giver.get(page).body()).contains("Ulla har ikke sagt");
    assertThat(asReceiver.get("/api/v1/transitions/" + id).status()).isEqualTo(404);
    assertThat(ready(team.asGiver(), id, "COMING").status())
        .as("said for somebody without access")
        .isEqualTo(204);
    String stale = "version=0&childHopes=Ro&familyHopes=Fred";
    Answer conflict = giver.post(page + "/hopes", stale);
    assertThat(conflict.status()).isEqualTo(409);
    assertThat(conflict.body()).contains("En kollega har gemt imens", "Fred");
  }

  @Test
  void whileNobodyReceivesItClimbsToALeader() throws InterruptedException {
    UUID id = begun(null);
    assertThat(team.waits("TRANSITION_RECEIVER", team.giver())).isEqualTo(1);
    assertThat(ready(team.asGiver(), id, "COMING").body()).contains("Skriv først, hvem det er");
    team.rows().run("update transition set on_day = current_date + 10 where id = ?", id);
    Instant last = Instant.now().plus(Duration.ofSeconds(60));
    while (team.waits("TRANSITION_CLIMBED", team.leader()) == 0 && Instant.now().isBefore(last)) {
      Thread.sleep(200);
    }
    assertThat(team.waits("TRANSITION_CLIMBED", team.leader())).isEqualTo(1);
    assertThat(team.asGiver().get("/api/v1/children/" + team.child()).body())
        .contains("er spurgt; dagen er");
    Session giver = Session.of(AT, "g" + team.mark());
    String named = "version=" + version(id) + "&onDay=" + day() + "&coming=" + receiver;
    assertThat(giver.post("/transitions/" + id + "/plan", named).status()).isEqualTo(303);
    assertThat(team.waits("TRANSITION_CLIMBED", team.leader())).as("somebody is named").isZero();
    assertThat(team.waits("TRANSITION_RECEIVER", team.giver())).isZero();
    assertThat(giver.get("/children/" + team.child()).body())
        .as("the thread says who sees the child from now on")
        .contains("Nina " + team.mark() + " tager imod");
  }

  @Test
  void itStandsInTheWayOfClosingAndGoesOnWithWhoeverTakesOver() {
    UUID id = begun(receiver);
    Answer closed =
        team.asGiver()
            .send(
                "POST",
                "/api/v1/children/" + team.child() + "/thread/closing",
                "{\"reason\":\"Slut\"}",
                "Idempotency-Key",
                UUID.randomUUID().toString());
    assertThat(closed.status()).isEqualTo(409);
    assertThat(closed.body()).contains("Overgang:");
    String admin = "a" + UUID.randomUUID().toString().substring(0, 8);
    AT.given("").account(admin, "Anne", "Administrator", Role.TENANT_ADMIN);
    Session by = Session.of(AT, admin);
    assertThat(by.post("/admin/users/" + team.giver() + "/close", "").status()).isEqualTo(303);
    assertThat(team.rows().id("select leaving_id::text from transition where id = ?", id))
        .isEqualTo(team.leader());
    assertThat(by.post("/units/" + other + "/change", "name=Naboskolen&version=0&active=").body())
        .contains("Børn er på vej hertil eller herfra (1)");
  }

  @Test
  void aShiftInEverydayLifeIsLookedBackOn() {
    Answer made = begin("{\"type\":\"koege.bro.hverdag\",\"onDay\":\"" + day() + "\"}");
    UUID id = id(made);
    assertThat(team.waits("TRANSITION_RECEIVER", team.giver())).isZero();
    Session giver = Session.of(AT, "g" + team.mark());
    assertThat(giver.get("/transitions/" + id).body())
        .contains("Det, der hjælper", "I ser tilbage på det")
        .doesNotContain("De to steder");
    assertThat(giver.post("/transitions/" + id + "/end", "how=COMPLETE&words=").status())
        .as("how it went")
        .isEqualTo(422);
    assertThat(giver.post("/transitions/" + id + "/end", "how=COMPLETE&words=Bedre").status())
        .isEqualTo(303);
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsLost() {
    Session giver = Session.of(AT, "g" + team.mark());
    String page = "/children/" + team.child() + "/transitions/new";
    Answer faulty = giver.post(page, "type=&onDay=2001-01-01&toName=Den+frie+skole");
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.body())
        .contains("Vælg, hvilken overgang det er", "Dagen er forbi", "Den frie skole");
    UUID id = begun(receiver);
    assertThat(
            giver.post("/transitions/" + id + "/met", "kind=VISIT&day=2099-01-01&who=0.b").body())
        .contains("Den må ikke ligge efter i dag", "0.b");
    assertThat(
            giver.post("/transitions/" + id + "/steps/" + UUID.randomUUID(), "mark=DONE").status())
        .isEqualTo(404);
  }

  private UUID begun(UUID coming) {
    return id(
        begin(
            "{\"type\":\"koege.bro.dagtilbud-skole\",\"onDay\":\""
                + day()
                + "\",\"toUnit\":\""
                + other
                + "\""
                + (coming == null ? "" : ",\"coming\":\"" + coming + "\"")
                + "}"));
  }

  private Answer begin(String body) {
    Answer made = post(team.asGiver(), "/api/v1/children/" + team.child() + "/transitions", body);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  private static Answer post(Program by, String path, String body) {
    return by.send("POST", path, body, "Idempotency-Key", UUID.randomUUID().toString());
  }

  private static Answer mark(Program by, UUID id, String step, String mark, String why) {
    return post(
        by,
        "/api/v1/transitions/" + id + "/steps/" + step,
        "{\"mark\":\"" + mark + "\",\"why\":\"" + why + "\"}");
  }

  private static Answer ready(Program by, UUID id, String side) {
    return post(
        by, "/api/v1/transitions/" + id + "/ready", "{\"side\":\"" + side + "\",\"ready\":true}");
  }

  private static Answer end(Program by, UUID id) {
    return post(
        by,
        "/api/v1/transitions/" + id + "/ending",
        "{\"complete\":true,\"words\":\"Hun går glad i skole\"}");
  }

  private List<String> steps(UUID id) {
    return team.rows().texts("select id::text from transition_step where transition_id = ?", id);
  }

  private String version(UUID id) {
    return team.rows().text("select version::text from transition where id = ?", id);
  }

  private static UUID id(Answer made) {
    return UUID.fromString(made.body().replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1"));
  }

  private static LocalDate day() {
    return LocalDate.now().plusDays(120);
  }
}
