package dk.roedtraad.app.concern;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Team;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.people.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A suspicion of abuse is told by no by-way: not by a deadline in a list, not by a count, not by
 * who has looked, not by what is passed on. Each is first seen to tell of an ordinary concern.
 */
@RunAsClient
@Tag("C3")
class HiddenSuspicionIT extends TheApplication {
  private Municipality at;
  private Rows rows;
  private World world;
  private NewChild child;
  private UUID concern;
  private Session colleague;

  @BeforeEach
  void settle() {
    at = Municipality.of("naer");
    rows = at.rows();
    world = at.world();
    child = NewChild.in(at, "Storm" + UUID.randomUUID().toString().substring(0, 6));
    concern =
        at.given("").concern(child.id(), world.id("unit"), world.id("leader"), world.id("adviser"));
    colleague = world.session(World.PEDAGOGUE);
  }

  @Test
  void noDeadlineOfItStandsInAListOrOnAMeeting() {
    rows.insertWithId(
        "task",
        "kind",
        "CONCERN_ACUTE",
        "child_id",
        child.id(),
        "subject_id",
        concern,
        "owner_id",
        world.id("adviser"),
        "title",
        "Vurder",
        "due_at",
        Instant.now().plus(20, ChronoUnit.HOURS));
    String search = "/search?q=" + child.name().split(" ")[0];
    assertThat(colleague.get(search).body()).contains(" kl. ");
    String item = onTheAgenda();
    assertThat(colleague.get(item).body()).contains("1 åben bekymring");

    suspect();
    assertThat(colleague.get(search).body())
        .contains(child.id().toString())
        .doesNotContain(" kl. ");
    assertThat(colleague.get(item).body())
        .contains(child.name().split(" ")[0])
        .doesNotContain("1 åben bekymring");
  }

  @Test
  void noLookAtItStandsAmongTheLooks() {
    Program adviser = Program.loggedIn(at, World.ADVISER);
    assertThat(adviser.get("/api/v1/concerns/" + concern).status()).isEqualTo(200);
    String looks = "/children/" + child.id() + "/looks?lists=0";
    assertThat(colleague.get(looks).body()).contains("en bekymring");
    suspect();
    assertThat(colleague.get(looks).body())
        .contains("hvem der har kigget")
        .doesNotContain("en bekymring");
  }

  @Test
  void itIsPassedOnUnseenWhenItsHolderLeaves() {
    Team team = Team.in(at);
    UUID other = at.given("").concern(team.child(), team.unit(), team.worker(), team.worker());
    rows.run("update concern set suspects_abuse = true where id = ?", other);
    long number = rows.count("select number from concern where id = ?", other);
    String onlooker = "kollega" + UUID.randomUUID().toString().substring(0, 8);
    UUID account = at.given("").account(onlooker, "Kim Kollega", "Pædagog", Role.PROFESSIONAL);
    at.given("").works(account, team.unit(), "Pædagog", false, false);

    int closed =
        world.session(World.ADMIN).post("/admin/users/" + team.worker() + "/close", "").status();
    assertThat(closed).isEqualTo(303);
    String page = "/children/" + team.child();
    assertThat(Session.of(at, onlooker).get(page).body())
        .contains("Lone Leder")
        .doesNotContain("Bekymring nr. " + number);
    assertThat(Session.of(at, team.leaderName()).get(page).body())
        .as("who has it now")
        .contains("Bekymring nr. " + number);
  }

  private void suspect() {
    rows.run("update concern set suspects_abuse = true where id = ?", concern);
  }

  private String onTheAgenda() {
    UUID item =
        rows.insertWithId(
            "agenda_item",
            "meeting_id",
            world.id("meeting"),
            "position",
            1000 + (int) (Math.random() * 20_000),
            "child_id",
            child.id(),
            "state",
            "WAITING");
    return "/meetings/" + world.id("meeting") + "?item=" + item;
  }
}
