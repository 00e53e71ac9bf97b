package dk.roedtraad.app.child;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.people.Role;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Another coordinator takes over the child, and with it what the old one did as coordinator. */
@RunAsClient
@Tag("C7")
class CoordinatorIT extends TheApplication {

  @Test
  void theLeaderOfTheChildsOwnInstitutionNamesAnotherWhoTakesOverTheWork() {
    Municipality at = Municipality.of("naer");
    Rows rows = at.rows();
    World world = at.world();
    UUID old = world.id("pedagogue");
    UUID next = at.given("").account("naeste", "Nils Næste", "Pædagog", Role.PROFESSIONAL);
    at.given("").works(next, world.id("unit"), "Pædagog", false, false);
    NewChild child = NewChild.in(at, "Villum");
    at.given("").thread(child.id(), old);
    UUID concern = at.given("").concern(child.id(), world.id("unit"), old, old);
    task(rows, "CONCERN_FOLLOW_UP", child.id(), concern, old);
    UUID goal = UUID.randomUUID();
    task(rows, "GOAL_FOLLOW_UP", child.id(), goal, old);
    UUID review = UUID.randomUUID();
    task(rows, "INTERVENTION_REVIEW", child.id(), review, old);

    String address = "/children/" + child.id() + "/coordinator";
    Answer stranger = world.session(World.STRANGER).post(address, "to=" + next + "&reason=Ferie");
    assertThat(stranger.status()).isEqualTo(404);
    Answer nobody = world.session(World.LEADER).post(address, "to=" + next + "&reason=");
    assertThat(nobody.status()).as("without a reason").isNotEqualTo(303);
    assertThat(holder(rows, child.id())).isEqualTo(old);

    Answer offered = world.session(World.LEADER).post(address, "to=" + next + "&reason=Ferie");
    assertThat(offered.status()).as(offered.body()).isEqualTo(303);
    assertThat(holder(rows, child.id())).as("until the new one has accepted").isEqualTo(old);
    UUID handover = rows.id("select id::text from handover where child_id = ?", child.id());
    Answer accepted =
        Session.of(at, "naeste").post("/handovers/" + handover + "/accept", "version=1&words=");
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(303);
    assertThat(holder(rows, child.id())).isEqualTo(next);
    assertThat(rows.id("select holder_id::text from concern where id = ?", concern))
        .isEqualTo(next);
    assertThat(owner(rows, concern)).isEqualTo(next);
    assertThat(owner(rows, goal)).isEqualTo(next);
    assertThat(owner(rows, review)).as("their own responsibility stays").isEqualTo(old);
    assertThat(world.session(World.LEADER).get("/children/" + child.id()).body())
        .contains("Nils Næste", "Ferie");
  }

  private static void task(Rows rows, String kind, UUID child, UUID subject, UUID owner) {
    rows.insertWithId(
        "task",
        "kind",
        kind,
        "child_id",
        child,
        "subject_id",
        subject,
        "owner_id",
        owner,
        "title",
        "Venter",
        "due_at",
        java.time.Instant.now());
  }

  private static UUID holder(Rows rows, UUID child) {
    return rows.id(
        "select holder_id::text from thread where child_id = ? and closed_at is null", child);
  }

  private static UUID owner(Rows rows, UUID subject) {
    return rows.id("select owner_id::text from task where subject_id = ?", subject);
  }
}
