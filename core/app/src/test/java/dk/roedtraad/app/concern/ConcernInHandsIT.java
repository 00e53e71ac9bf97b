package dk.roedtraad.app.concern;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Team;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose hands a concern is in: what they do stands with it, and it goes on with all that waits. */
@RunAsClient
@Tag("C3")
class ConcernInHandsIT extends TheApplication {
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
  void whatWasDoneStandsWithAConcernAboutAGroupToo() {
    NewChild child = NewChild.in(at, "Silja");
    UUID concern =
        at.given("").concern(child.id(), world.id("unit"), world.id("leader"), world.id("adviser"));
    rows.run(
        "update concern set child_id = null, about = 'GROUP', group_label = '3.b' where id = ?",
        concern);
    Program adviser = Program.loggedIn(at, World.ADVISER);
    String address = "/api/v1/concerns/" + concern;
    String old = adviser.get(address).header("ETag");
    String words = "{\"words\":\"Talt med hele klassen\"}";
    assertThat(adviser.send("POST", address + "/follow-ups", words, "If-Match", old).status())
        .isEqualTo(204);
    assertThat(world.session(World.ADVISER).get("/concerns/" + concern).body())
        .contains("Det er gjort", "Talt med hele klassen");
    assertThat(change(adviser, address, "follow-ups", words)).isEqualTo(204);
    String close = "{\"outcome\":\"ADVICE\",\"words\":\"Slut\"}";
    assertThat(adviser.send("POST", address + "/outcome", close, "If-Match", old).status())
        .as("somebody followed it up meanwhile")
        .isEqualTo(412);
  }

  @Test
  void itsHolderGivesItToAColleagueWithWhatWaitsForIt() {
    Team team = Team.in(at);
    UUID concern = at.given("").concern(team.child(), team.unit(), team.leader(), team.worker());
    UUID task =
        rows.insertWithId(
            "task",
            "kind",
            "CONCERN_FOLLOW_UP",
            "child_id",
            team.child(),
            "subject_id",
            concern,
            "owner_id",
            team.worker(),
            "title",
            "Følg op",
            "due_at",
            java.time.Instant.now());
    Program worker = Program.loggedIn(at, team.workerName());
    String address = "/api/v1/concerns/" + concern;
    String stranger = "{\"to\":\"" + world.id("pedagogue") + "\",\"reason\":\"Kender barnet\"}";
    assertThat(change(worker, address, "holder", stranger)).as("no colleague").isEqualTo(409);
    String leader = "{\"to\":\"" + team.leader() + "\",\"reason\":\"Kender barnet\"}";
    assertThat(change(worker, address, "holder", leader.replace("Kender barnet", " ")))
        .as("no reason")
        .isEqualTo(409);
    assertThat(change(worker, address, "holder", leader)).isEqualTo(204);
    assertThat(worker.get(address).status()).as("not the giver's any more").isEqualTo(404);
    assertThat(rows.text("select owner_id::text from task where id = ?", task))
        .isEqualTo(team.leader().toString());
    assertThat(Program.loggedIn(at, team.leaderName()).get(address).status()).isEqualTo(200);
  }

  @Test
  void whoeverRaisedItFindsWhatCameOfItOnTheirDay() {
    NewChild child = NewChild.in(at, "Sander");
    UUID concern =
        at.given("")
            .concern(child.id(), world.id("unit"), world.id("pedagogue"), world.id("adviser"));
    String done = "{\"outcome\":\"ADVICE\",\"words\":\"Rådgivet\"}";
    Program adviser = Program.loggedIn(at, World.ADVISER);
    assertThat(change(adviser, "/api/v1/concerns/" + concern, "outcome", done)).isEqualTo(204);
    Program raiser = Program.loggedIn(at, World.PEDAGOGUE);
    String waits =
        "select count(*) from task where kind = 'CONCERN_OUTCOME' and subject_id = ? and done_at is null";
    assertThat(raiser.get("/api/v1/worklist").body())
        .contains("CONCERN_OUTCOME", concern.toString());
    assertThat(rows.count(waits, concern)).isOne();
    assertThat(world.session(World.PEDAGOGUE).get("/concerns").body())
        .contains("Dem, du selv har rejst", "/concerns/" + concern);
    assertThat(raiser.get("/api/v1/concerns/" + concern).body()).contains("Rådgivet");
    assertThat(rows.count(waits, concern)).as("read").isZero();
  }

  @Test
  void theHeadAboveSeesAndMovesWhatAColleagueOfTheirPeopleHolds() {
    Team school = Team.in(at);
    Team above = Team.in(at);
    rows.run("update unit set parent_id = ? where id = ?", above.unit(), school.unit());
    UUID concern =
        at.given("").concern(school.child(), school.unit(), school.worker(), school.worker());
    rows.run("update concern set suspects_abuse = true, seen = 'Blåmærker' where id = ?", concern);
    at.given("Blåmærker").entry(school.child(), "CONCERN", "concern.entry.raised", concern);
    Program head = Program.loggedIn(at, above.leaderName());
    String meeting =
        rows.texts("select id::text from meeting where chair_id = ?", above.worker()).get(0);

    assertThat(head.get("/api/v1/concerns").body()).contains(concern.toString());
    assertThat(head.get("/api/v1/children/" + school.child()).body()).contains("Blåmærker");
    String body =
        ("{'child':'" + school.child() + "','concern':'" + concern + "','reason':'Fordi'}")
            .replace('\'', '"');
    Answer put = head.send("POST", "/api/v1/meetings/" + meeting + "/items", body);
    assertThat(put.status()).as(put.body()).isEqualTo(201);
    assertThat(stateOf(concern)).isEqualTo("IN_FORUM");
  }

  private static int change(Program program, String address, String step, String body) {
    String tag = program.get(address).header("ETag");
    return program.send("POST", address + "/" + step, body, "If-Match", tag).status();
  }

  private String stateOf(UUID concern) {
    return rows.text("select state from concern where id = ?", concern);
  }
}
