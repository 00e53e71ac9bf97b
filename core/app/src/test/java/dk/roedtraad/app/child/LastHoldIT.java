package dk.roedtraad.app.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever ends the last help they give a child does not let go of the child by it. */
@RunAsClient
@Tag("C8")
@Tag("K10")
class LastHoldIT extends TheApplication {
  private static final Municipality AT = Municipality.of("rejs");

  private Handed team;
  private UUID intervention;

  @BeforeEach
  void aCoordinatorWithOneIntervention() {
    team = Handed.in(AT);
    intervention = running(team.giver());
  }

  @Test
  void theLastInterventionEndsWhenItIsSaidThatTheCoordinatorStays() {
    Session leader = Session.of(AT, "l" + team.mark());
    assertThat(leader.get("/interventions/" + intervention).body())
        .contains(
            "er barnets tovholder, og det er den sidste indsats", "er stadig barnets tovholder");
    Answer unsaid = end(team.asLeader(), "");
    assertThat(unsaid.status()).isEqualTo(422);
    assertThat(unsaid.body()).contains("staysCoordinator", "overlever tråden til den næste først");
    assertThat(state()).isEqualTo("RUNNING");
    assertThat(end(team.asLeader(), ",\"staysCoordinator\":true").status()).isEqualTo(204);
    assertThat(state()).isEqualTo("ENDED");
    assertThat(team.holder()).isEqualTo(team.giver());
  }

  @Test
  void itDoesNotEndWhileTheThreadIsOfferedToSomebodyWhoHasNotAnswered() {
    UUID handover = team.offered();
    Answer refused = end(team.asLeader(), ",\"staysCoordinator\":true");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("Rasmus Ny", "har sagt ja");
    Session leader = Session.of(AT, "l" + team.mark());
    assertThat(leader.get("/interventions/" + intervention).body())
        .contains("Tråden er tilbudt Rasmus Ny");
    team.answer(team.asReceiver(), handover, true, "");
    assertThat(end(team.asLeader(), "").status()).as("somebody else holds").isEqualTo(204);
  }

  @Test
  void oneOfTwoEndsUnasked() {
    running(team.giver());
    assertThat(end(team.asLeader(), "").status()).isEqualTo(204);
  }

  @Test
  void theDatabaseRefusesWhatIsOpenAroundAChildThatNobodyHolds() {
    UUID child = AT.given(team.mark()).child("Freja", LocalDate.now().minusYears(7));
    assertThatThrownBy(() -> goal(child)).rootCause().hasMessageContaining("open_matter_is_held");
    AT.given("").thread(child, team.giver());
    goal(child);
    assertThatThrownBy(
            () -> team.rows().run("update thread set closed_at = now() where child_id = ?", child))
        .rootCause()
        .hasMessageContaining("closed_thread_leaves_nothing");
  }

  private UUID running(UUID responsible) {
    return team.rows()
        .id(
            "insert into intervention (id, child_id, type_key, name, area, state, starts_on, review_on,"
                + " responsible_id) values (gen_random_uuid(), ?, 'prove', 'Lektiecafé', 'GENERAL',"
                + " 'RUNNING', current_date, current_date, ?) returning id",
            team.child(),
            responsible);
  }

  private Answer end(Program by, String more) {
    String address = "/api/v1/interventions/" + intervention;
    return by.send(
        "POST",
        address + "/effects",
        "{\"effect\":\"HELPS\",\"words\":\"Det går\",\"goesOn\":\"ENDED\",\"endReason\":\"Nået\",\"unheard\":\"Sover\""
            + more
            + "}",
        "If-Match",
        by.get(address).header("ETag"),
        "Idempotency-Key",
        UUID.randomUUID().toString());
  }

  private String state() {
    return team.rows().text("select state from intervention where id = ?", intervention);
  }

  private static void goal(UUID child) {
    AT.rows()
        .insertWithId(
            "goal",
            "child_id",
            child,
            "state",
            "PROPOSED",
            "follow_up_on",
            LocalDate.now(),
            "created_at",
            Instant.now());
  }
}
