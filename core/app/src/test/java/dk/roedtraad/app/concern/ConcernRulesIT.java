package dk.roedtraad.app.concern;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Team;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must never happen to a concern, tried by those who could do it. */
@RunAsClient
@Tag("C3")
class ConcernRulesIT extends TheApplication {
  private static final String ADVISED = "{\"outcome\":\"ADVICE\",\"words\":\"Rådgivet\"}";

  private Municipality at;
  private Rows rows;
  private World world;

  @BeforeEach
  void settle() {
    at = Municipality.of("naer");
    rows = at.rows();
    world = at.world();
  }

  @Test
  void aNotificationIsNotClosedUnassessedWhateverElseWasDone() {
    NewChild child = NewChild.in(at, "Sofus");
    UUID concern = notification(child.id());
    Program adviser = Program.loggedIn(at, World.ADVISER);
    String address = "/api/v1/concerns/" + concern;

    assertThat(change(adviser, address, "follow-ups", "{\"words\":\"Ringet\"}")).isEqualTo(204);
    String close = "{\"outcome\":\"ADVICE\",\"words\":\"Rådgivet\"}";
    assertThat(change(adviser, address, "outcome", close)).isEqualTo(409);
    assertThat(open("CONCERN_ACUTE", concern)).as("the clock runs on").isOne();

    assertThat(change(adviser, address, "assessment", "{\"words\":\"Ikke i fare\"}"))
        .as("it can still be assessed")
        .isEqualTo(204);
    assertThat(open("CONCERN_ACUTE", concern)).as("the clock stops").isZero();
    assertThat(change(adviser, address, "assessment", "{\"words\":\"Igen\"}"))
        .as("but once only")
        .isEqualTo(409);
    assertThat(change(adviser, address, "outcome", close)).isEqualTo(204);
  }

  @Test
  void onlyItsHolderTakesAConcernToAForum() {
    NewChild child = NewChild.in(at, "Sigrid");
    UUID concern =
        at.given("").concern(child.id(), world.id("unit"), world.id("leader"), world.id("adviser"));
    String items = "/api/v1/meetings/" + world.id("meeting") + "/items";
    String body =
        "{\"child\":\"" + child.id() + "\",\"concern\":\"" + concern + "\",\"reason\":\"Fordi\"}";

    Answer colleague = Program.loggedIn(at, World.PEDAGOGUE).send("POST", items, body);
    assertThat(colleague.status()).as(colleague.body()).isEqualTo(404);
    assertThat(stateOf(concern)).isEqualTo("RECEIVED");

    Answer holder = Program.loggedIn(at, World.ADVISER).send("POST", items, body);
    assertThat(holder.status()).as(holder.body()).isEqualTo(201);
    assertThat(stateOf(concern)).isEqualTo("IN_FORUM");
  }

  @Test
  void aSuspicionOfAbuseIsSeenByThoseWhoWorkWithItAlone() {
    NewChild child = NewChild.in(at, "Storm");
    at.given("").thread(child.id(), world.id("adviser"));
    UUID concern =
        at.given("").concern(child.id(), world.id("unit"), world.id("leader"), world.id("adviser"));
    at.given("Blåmærker").entry(child.id(), "CONCERN", "concern.entry.raised", concern);
    String page = "/api/v1/children/" + child.id();
    String screen = "/children/" + child.id();
    Program pedagogue = Program.loggedIn(at, World.PEDAGOGUE);
    assertThat(pedagogue.get(page).body()).as("no suspicion").contains("Blåmærker");

    rows.run("update concern set suspects_abuse = true, seen = 'Blåmærker' where id = ?", concern);
    assertThat(pedagogue.get(page).body()).doesNotContain("Blåmærker");
    assertThat(world.session(World.PEDAGOGUE).get(screen).body())
        .contains("Storm")
        .doesNotContain("Blåmærker", concern.toString());
    assertThat(Program.loggedIn(at, World.ADVISER).get(page).body()).contains("Blåmærker");
    assertThat(world.session(World.LEADER).get(screen).body())
        .as("who raised it")
        .contains("Blåmærker", concern.toString());
  }

  @Test
  void onlyWhatTheReaderMayOpenIsALinkAmongTheEarlierOnes() {
    NewChild child = NewChild.in(at, "Sejr");
    UUID held =
        at.given("").concern(child.id(), world.id("unit"), world.id("leader"), world.id("adviser"));
    UUID raised =
        at.given("").concern(child.id(), world.id("unit"), world.id("adviser"), world.id("leader"));
    UUID others =
        at.given("")
            .concern(child.id(), world.id("unit"), world.id("leader"), world.id("pedagogue"));
    rows.run("update concern set seen = 'Kollegaens egen' where id = ?", others);
    Answer page = world.session(World.ADVISER).get("/concerns/" + held);
    assertThat(page.body())
        .contains("Kollegaens egen", "/concerns/" + raised + "\"")
        .doesNotContain("/concerns/" + others);
    assertThat(world.session(World.ADVISER).get("/concerns/" + raised).status()).isEqualTo(200);
    assertThat(world.session(World.ADVISER).get("/concerns/" + others).status()).isEqualTo(404);
    assertThat(world.session(World.PEDAGOGUE).get("/concerns/" + others).body())
        .as("their own hands")
        .doesNotContain("/concerns/" + held + "\"");
  }

  @Test
  void whomItIsAboutComesBackAsItWasWrittenWhenItIsRefusedOrOvertaken() {
    UUID concern = at.given("").fromCitizen(world.id("adviser"), null);
    String page = "/concerns/" + concern + "/about";
    Session adviser = world.session(World.ADVISER);
    Answer empty = adviser.post(page, "version=0&words=+");
    assertThat(empty.status()).isEqualTo(409);
    assertThat(empty.body()).contains("<form", "Skriv, hvad der er gjort for at finde barnet");
    Answer overtaken = adviser.post(page, "version=7&words=Ringet+til+tre+skoler");
    assertThat(overtaken.status()).isEqualTo(412);
    assertThat(overtaken.body()).contains("h-conflict", "Ringet til tre skoler</textarea>");

    UUID unborn = at.given("").fromCitizen(world.id("adviser"), null);
    UUID child =
        rows.insertWithId(
            "child", "given_name", "Ufødt", "family_name", "Lund", "expected_on", LocalDate.now());
    at.given("").held(child, world.id("adviser"));
    rows.run("update concern set about = 'UNBORN', child_id = ? where id = ?", child, unborn);
    Answer noDay =
        adviser.post(
            "/concerns/" + unborn + "/about", "version=0&what=born&given=Aksel&family=&bornOn=");
    assertThat(noDay.status()).isEqualTo(409);
    assertThat(noDay.body()).contains("value=\"Aksel\"", "Skriv fornavn, efternavn");
  }

  @Test
  void aConcernThatCameToNothingHasNoTimeToAction() {
    NewChild child = NewChild.in(at, "Saga");
    UUID concern =
        at.given("").concern(child.id(), world.id("unit"), world.id("leader"), world.id("adviser"));
    Program adviser = Program.loggedIn(at, World.ADVISER);
    String none = "{\"outcome\":\"NO_NEED\",\"words\":\"Intet at gøre\"}";
    assertThat(change(adviser, "/api/v1/concerns/" + concern, "outcome", none)).isEqualTo(204);
    assertThat(
            rows.count("select count(*) from concern where id = ? and acted_at is null", concern))
        .isOne();
    assertThat(adviser.get("/api/v1/concerns/" + concern).body()).doesNotContain("daysToAction");
  }

  @Test
  void whoeverBecameAnAdministratorIsHandedNoConcern() {
    Team team = Team.in(at);
    rows.run("update account set role = 'TENANT_ADMIN' where id = ?", team.leader());
    Program worker = Program.loggedIn(at, team.workerName());
    Answer raised =
        worker.send(
            "POST",
            "/api/v1/concerns",
            "{\"about\":\"GROUP\",\"group\":\"Rød stue\",\"seen\":\"Uro\"}");
    assertThat(raised.status()).as(raised.body()).isEqualTo(201);
    assertThat(
            rows.texts(
                "select a.role from concern c join account a on a.id = c.holder_id where"
                    + " c.raised_by = ? and c.about = 'GROUP'",
                team.worker()))
        .hasSize(1)
        .doesNotContain("TENANT_ADMIN");
  }

  @Test
  void anAnswerIsGivenOnceAndClosingDoesNotMoveIt() {
    UUID concern = notification(NewChild.in(at, "Silje").id());
    Program adviser = Program.loggedIn(at, World.ADVISER);
    String address = "/api/v1/concerns/" + concern;
    assertThat(change(adviser, address, "answer", "{}")).isEqualTo(204);
    rows.run("update concern set answered_at = now() - interval '3 days' where id = ?", concern);
    Answer again = answer(adviser, address);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body()).contains("allerede fået svar");

    assertThat(change(adviser, address, "assessment", "{\"words\":\"Ikke akut\"}")).isEqualTo(204);
    assertThat(change(adviser, address, "outcome", ADVISED)).isEqualTo(204);
    assertThat(
            rows.count(
                "select count(*) from concern where id = ? and answered_at < now() - interval '2"
                    + " days'",
                concern))
        .as("told three days ago, not now")
        .isOne();
  }

  @Test
  void onlyWhomeverCanBeToldIsAnswered() {
    Program adviser = Program.loggedIn(at, World.ADVISER);
    UUID ordinary =
        at.given("")
            .concern(
                NewChild.in(at, "Sander").id(),
                world.id("unit"),
                world.id("leader"),
                world.id("adviser"));
    assertThat(answer(adviser, "/api/v1/concerns/" + ordinary).status()).isEqualTo(204);
    assertThat(answer(adviser, "/api/v1/concerns/" + ordinary).status()).as("once").isEqualTo(409);

    UUID closed = notification(NewChild.in(at, "Sune").id());
    String address = "/api/v1/concerns/" + closed;
    assertThat(change(adviser, address, "assessment", "{\"words\":\"Ikke akut\"}")).isEqualTo(204);
    assertThat(change(adviser, address, "outcome", ADVISED)).isEqualTo(204);
    assertThat(answer(adviser, address).status()).as("the outcome told a colleague").isEqualTo(409);

    UUID nobody = at.given("").fromCitizen(world.id("adviser"), null);
    assertThat(answer(adviser, "/api/v1/concerns/" + nobody).body()).contains("kan ikke få svar");

    UUID somebody = at.given("").fromCitizen(world.id("adviser"), null);
    rows.insert(
        "concern_notifier",
        "concern_id",
        somebody,
        "name_cipher",
        new byte[] {1},
        "contact_cipher",
        new byte[] {1},
        "relation",
        "ADULT");
    rows.run(
        "update concern set identity = 'UNKNOWN', identity_words = 'Spurgt', assessment = 'Set',"
            + " state = 'CLOSED', outcome = 'ADVICE', outcome_text = 'Rådgivet', closed_at = now() where id = ?",
        somebody);
    assertThat(answer(adviser, "/api/v1/concerns/" + somebody).status())
        .as("a citizen reads no outcome here and is told of it")
        .isEqualTo(204);
    assertThat(answer(adviser, "/api/v1/concerns/" + somebody).status()).isEqualTo(409);
  }

  private UUID notification(UUID child) {
    UUID concern =
        at.given("").concern(child, world.id("unit"), world.id("leader"), world.id("adviser"));
    rows.run("update concern set form = 'NOTIFICATION' where id = ?", concern);
    rows.run(
        "insert into task (id, kind, child_id, subject_id, owner_id, title, due_at) values"
            + " (gen_random_uuid(), 'CONCERN_ACUTE', ?, ?, ?, 'Vurder', now() + interval '1 day')",
        child,
        concern,
        world.id("adviser"));
    return concern;
  }

  private static Answer answer(Program program, String address) {
    String tag = program.get(address).header("ETag");
    return program.send("POST", address + "/answer", "{}", "If-Match", tag);
  }

  private static int change(Program program, String address, String step, String body) {
    String tag = program.get(address).header("ETag");
    return program.send("POST", address + "/" + step, body, "If-Match", tag).status();
  }

  private long open(String kind, UUID subject) {
    return rows.count(
        "select count(*) from task where kind = ? and subject_id = ? and done_at is null",
        kind,
        subject);
  }

  private String stateOf(UUID concern) {
    return rows.text("select state from concern where id = ?", concern);
  }
}
