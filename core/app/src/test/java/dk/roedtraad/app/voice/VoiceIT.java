package dk.roedtraad.app.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Drawings;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Assessment, plan, decision and follow-up stand on the child's voice, or say why it is not there.
 */
@RunAsClient
@Tag("C9")
@Tag("K8")
class VoiceIT extends TheApplication {
  private static final Municipality AT = Municipality.of("naer");
  private static final String WHY = "Han sov, og det hastede";

  private final Rows rows = AT.rows();
  private UUID child;
  private Session pedagogue;
  private Session leader;

  @BeforeEach
  void aChildThatNobodyHasHeard() {
    child = NewChild.in(AT, "Villads").id();
    AT.given("").thread(child, AT.world().id("pedagogue"));
    rows.run("delete from child_voice where child_id = ?", child);
    pedagogue = AT.world().session(World.PEDAGOGUE);
    leader = AT.world().session(World.LEADER);
  }

  @Test
  @Tag("check-17")
  void aConcernIsAssessedWithTheChildOrWithAReason() {
    UUID concern = concern();
    String path = "/api/v1/concerns/" + concern + "/assessment";
    isRefused(leader.json("POST", path, "{\"words\":\"Ikke i fare\"}", "If-Match", "\"0\""));
    isDone(
        leader.json(
            "POST",
            path,
            "{\"words\":\"Ikke i fare\",\"unheard\":\"" + WHY + "\"}",
            "If-Match",
            "\"0\""),
        "concern",
        concern);
  }

  @Test
  @Tag("check-17")
  void aGoalIsSetWithTheChildOrWithAReason() {
    String path = "/api/v1/children/" + child + "/goals";
    String day = LocalDate.now().plusDays(40).toString();
    String adults =
        "{\"voices\":[{\"speaker\":\"Mor\",\"part\":\"PARENT\",\"words\":\"Ro\"}],\"followUpOn\":\""
            + day
            + "\",\"followUpReason\":\"Der er gået lidt tid\"";
    isRefused(pedagogue.json("POST", path, adults + "}"));
    Answer made = pedagogue.json("POST", path, adults + ",\"unheard\":\"" + WHY + "\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(pedagogue.get("/children/" + child).body()).contains("Barnet er ikke hørt", WHY);

    String own =
        adults.replace("Mor", "Villads").replace("PARENT", "CHILD").replace("Ro", "Jeg vil køre");
    assertThat(pedagogue.json("POST", path, own + "}").status()).isEqualTo(201);
    assertThat(
            rows.count(
                "select count(*) from goal g join child_voice v on v.id = g.voice_id where g.child_id"
                    + " = ? and v.words = 'Jeg vil køre'",
                child))
        .as("the child's words in the goal are its voice")
        .isEqualTo(1);
  }

  @Test
  @Tag("check-17")
  void anInterventionIsDecidedAndFollowedUpWithTheChildOrWithAReason() {
    String path = "/api/v1/children/" + child + "/interventions";
    String body =
        "{\"type\":\""
            + type()
            + "\",\"startsOn\":\""
            + LocalDate.now()
            + "\",\"why\":\"Der er brug for det\",\"triedBelow\":\"Meget\"";
    isRefused(pedagogue.json("POST", path, body + "}"));
    Answer begun = pedagogue.json("POST", path, body + ",\"unheard\":\"" + WHY + "\"}");
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    UUID id = rows.id("select id::text from intervention where child_id = ?", child);
    assertThat(rows.text("select unheard from intervention where id = ?", id)).isEqualTo(WHY);

    String effect =
        "{\"effect\":\"HELPS\",\"goesOn\":\"CONTINUES\",\"nextReview\":\""
            + LocalDate.now().plusDays(60)
            + "\",\"nextReason\":\"To måneder er nok\"";
    String effects = "/api/v1/interventions/" + id + "/effects";
    isRefused(pedagogue.json("POST", effects, effect + "}", "If-Match", "\"1\""));
    heard("Jeg kan godt lide det");
    assertThat(pedagogue.get("/interventions/" + id).body())
        .contains("Bygger på barnets stemme", "Jeg kan godt lide det");
    Answer answered = pedagogue.json("POST", effects, effect + "}", "If-Match", "\"1\"");
    assertThat(answered.status()).as(answered.body()).isEqualTo(204);
    assertThat(
            rows.text(
                "select v.words from intervention_effect e join child_voice v on v.id = e.voice_id"
                    + " where e.intervention_id = ?",
                id))
        .isEqualTo("Jeg kan godt lide det");
  }

  @Test
  void whatWasSaidLongAgoIsAskedAgain() {
    heard("Jeg er glad");
    rows.run("update child_voice set heard_on = current_date - 100 where child_id = ?", child);
    UUID concern = concern();
    isRefused(
        leader.json(
            "POST",
            "/api/v1/concerns/" + concern + "/assessment",
            "{\"words\":\"Ikke i fare\"}",
            "If-Match",
            "\"0\""));
  }

  @Test
  void aDrawingIsKeptSealedAndShown() {
    String at = "/children/" + child + "/voice";
    byte[] drawing = Drawings.small(30, 20);
    assertThat(pedagogue.upload(at, drawing).header("Location")).contains(at + "#voice-");
    UUID voice = rows.id("select id::text from child_voice where child_id = ?", child);
    String page = pedagogue.get(at).body();
    assertThat(page).contains("<img", at + "/" + voice + "/file", "Villads");
    Answer file = pedagogue.get(at + "/" + voice + "/file");
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).startsWith("image/jpeg");
    assertThat(file.header("Content-Security-Policy")).contains("sandbox");
    assertThat(
            rows.text(
                "select position('\\xffd8'::bytea in content_cipher)::text from child_voice_file where"
                    + " voice_id = ?",
                voice))
        .as("sealed")
        .isNotEqualTo("1");
    assertThat(pedagogue.get("/children/" + child).body()).contains("En tegning");
    assertThat(AT.world().session(World.STRANGER).get(at + "/" + voice + "/file").status())
        .isEqualTo(404);
    UUID other = NewChild.in(AT, "Ella").id();
    assertThat(pedagogue.get("/children/" + other + "/voice/" + voice + "/file").status())
        .as("of another child")
        .isEqualTo(404);
  }

  @Test
  void whatIsNoDrawingIsRefusedAndTheWordsStay() {
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    Answer refused =
        pedagogue.upload(
            "/children/" + child + "/voice", script, "sol.png", Map.of("words", "Solen griner"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("hverken en tegning eller lyd", "Solen griner");
    Answer empty =
        pedagogue.upload("/children/" + child + "/voice", new byte[0], "", Map.of("on", ""));
    assertThat(empty.body()).contains("Skriv barnets ord", "Skriv dagen");
    assertThat(rows.count("select count(*) from child_voice where child_id = ?", child)).isZero();
  }

  /** What the child said about violence is no more for colleagues than the suspicion itself. */
  @Test
  void wordsAboutASuspicionAreHiddenWithIt() {
    UUID concern = concern();
    rows.run(
        "update concern set suspects_abuse = true, form = 'NOTIFICATION' where id = ?", concern);
    Answer told =
        leader.json(
            "POST",
            "/api/v1/children/" + child + "/voices",
            "{\"source\":\"DIRECT\",\"words\":\"Far slår\",\"toldTo\":\"Lis\",\"on\":\""
                + LocalDate.now()
                + "\",\"concern\":\""
                + concern
                + "\"}");
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    rows.run("update thread set holder_id = ? where child_id = ?", AT.world().id("leader"), child);
    rows.run("update concern set raised_by = null where id = ?", concern);
    assertThat(leader.get("/children/" + child + "/voice").body()).contains("Far slår");
    for (String page : new String[] {"", "/voice", "/plan"}) {
      assertThat(pedagogue.get("/children/" + child + page).body()).doesNotContain("Far slår");
    }
    assertThat(pedagogue.json("GET", "/api/v1/children/" + child + "/voices", null).body())
        .isEqualTo("[]");
  }

  private UUID concern() {
    World world = AT.world();
    return AT.given("").concern(child, world.id("unit"), world.id("pedagogue"), world.id("leader"));
  }

  private void heard(String words) {
    AT.given("").voice(child, AT.world().id("pedagogue"));
    rows.run("update child_voice set words = ? where child_id = ?", words, child);
  }

  private static void isRefused(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isIn(409, 422);
    assertThat(answer.body()).contains("Barnets stemme mangler");
  }

  private void isDone(Answer answer, String table, UUID id) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    assertThat(rows.text("select unheard from " + table + " where id = ?", id)).isEqualTo(WHY);
    assertThat(pedagogue.get("/children/" + child).body()).contains("Barnet er ikke hørt", WHY);
  }

  private static String type() {
    return AT.module().catalogue().stream()
        .filter(type -> type.area() == Area.GENERAL && type.ageFrom() <= 4 && type.ageTo() >= 4)
        .filter(type -> type.places() == 0)
        .findFirst()
        .map(InterventionType::key)
        .orElseThrow();
  }
}
