package dk.roedtraad.app.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thread stays with its giver until the named receiver has accepted, whatever else happens. */
@RunAsClient
@Tag("C7")
@Tag("C8")
class HandoverRulesIT extends TheApplication {
  private static final Municipality AT = Municipality.of("rejs");

  private Handed team;

  @BeforeEach
  void aTeam() {
    team = Handed.in(AT);
  }

  @Test
  @Tag("check-10")
  void theGiverHoldsItUntilTheReceiverHasAccepted() {
    String child = "/api/v1/children/" + team.child();
    assertThat(team.asReceiver().get(child).status()).as("before").isEqualTo(404);
    UUID handover = team.offered();
    assertThat(team.holder()).isEqualTo(team.giver());
    assertThat(team.asGiver().get(child).body())
        .contains("\"offer\"", "Rasmus Ny", handover.toString());
    assertThat(team.asReceiver().get(child).body()).contains("\"seenAs\":\"PARTICIPANT\"");
    assertThat(team.waits("HANDOVER_ANSWER", team.receiver())).isEqualTo(1);
    assertThat(team.asReceiver().get("/api/v1/handovers/" + handover).body())
        .contains("Orlov", "Lektiecafé", "Ring til far", "OFFERED");

    assertThat(team.answer(team.asReceiver(), handover, true, "Gerne").status()).isEqualTo(204);
    assertThat(team.holder()).isEqualTo(team.receiver());
    assertThat(team.waits("HANDOVER_ANSWER", team.receiver())).isZero();
    assertThat(team.asReceiver().get(child).body())
        .contains("\"seenAs\":\"COORDINATOR\"", "Gerda Giver " + team.mark() + " → Rasmus Ny")
        .doesNotContain("\"offer\"");
    assertThat(team.asGiver().get(child).status()).as("the giver has let go").isEqualTo(404);
    Answer again = team.answer(team.asReceiver(), handover, true, "");
    assertThat(again.status()).as("answered once").isEqualTo(409);
  }

  @Test
  void aNoNeedsAReasonAndGoesBackWithItsHistory() {
    UUID handover = team.offered();
    assertThat(team.answer(team.asReceiver(), handover, false, "").status()).isEqualTo(422);
    assertThat(team.state(handover)).isEqualTo("OFFERED");
    assertThat(team.answer(team.asReceiver(), handover, false, "Jeg går på barsel").status())
        .isEqualTo(204);
    assertThat(team.holder()).isEqualTo(team.giver());
    assertThat(team.asReceiver().get("/api/v1/children/" + team.child()).status())
        .as("asked no longer")
        .isEqualTo(404);
    assertThat(team.waits("HANDOVER_BACK", team.giver())).isEqualTo(1);
    assertThat(team.asGiver().get("/api/v1/children/" + team.child()).body())
        .contains("sagde nej", "Jeg går på barsel");

    assertThat(team.offer(team.asGiver(), team.leader()).status()).isEqualTo(201);
    assertThat(team.waits("HANDOVER_BACK", team.giver())).as("asked again").isZero();
    assertThat(team.asLeader().get("/api/v1/handovers/" + team.open()).body())
        .contains("earlier", "DECLINED", "Jeg går på barsel", "Rasmus Ny");
  }

  @Test
  void oneOfferAtATimeByWhoeverMayAndToWhoeverCan() {
    assertThat(team.offer(team.asReceiver(), team.leader()).status()).isEqualTo(404);
    assertThat(team.offer(team.asGiver(), team.giver()).status()).as("to oneself").isEqualTo(409);
    UUID elsewhere = AT.given("").account("e" + team.mark(), "Else", "Lærer", Role.PROFESSIONAL);
    assertThat(team.offer(team.asGiver(), elsewhere).status()).as("no colleague").isEqualTo(409);
    UUID handover = team.offered();
    assertThat(team.offer(team.asGiver(), team.leader()).status()).as("twice").isEqualTo(409);
    assertThat(team.withdraw(team.asReceiver(), handover).status()).isEqualTo(409);
    assertThat(team.withdraw(team.asGiver(), handover).status()).isEqualTo(204);
    assertThat(team.holder()).isEqualTo(team.giver());
    assertThat(team.answer(team.asReceiver(), handover, true, "").status())
        .as("told that it has ended, not that there is nothing")
        .isEqualTo(409);
    Session late = Session.of(AT, "r" + team.mark());
    Answer told = late.post("/handovers/" + handover + "/accept", "version=1&words=Gerne");
    assertThat(told.status()).isEqualTo(412);
    assertThat(told.body())
        .contains("allerede besvaret eller trukket tilbage", "Gerne")
        .doesNotContain("Storm");
    assertThat(late.get("/handovers/" + handover).status()).isEqualTo(404);
    assertThat(team.offer(team.asLeader(), team.receiver()).status())
        .as("whoever leads the coordinator")
        .isEqualTo(201);
  }

  @Test
  void aLeaderWhoNamesThemselfHasAccepted() {
    Answer taken = team.offer(team.asLeader(), team.leader());
    assertThat(taken.status()).isEqualTo(201);
    assertThat(taken.body()).contains("ACCEPTED");
    assertThat(team.holder()).isEqualTo(team.leader());
  }

  @Test
  void aLeaderMayTakeAnOfferOverOrOfferItToAnother() {
    UUID handover = team.offered();
    Session leader = Session.of(AT, "l" + team.mark());
    UUID other = AT.given(team.mark()).account("o" + team.mark(), "Olga", "Lærer", Role.ADVISER);
    AT.given("").works(other, team.unit(), "Lærer", false, false);
    String page = "/handovers/" + handover;
    assertThat(leader.get(page).body()).contains("Overtag tråden", "Træk tilbage");
    assertThat(leader.post(page + "/withdraw", "version=1&reason=&to=" + other).status())
        .as("why another")
        .isEqualTo(422);
    assertThat(leader.post(page + "/withdraw", "version=1&reason=Bedre&to=" + other).status())
        .isEqualTo(303);
    assertThat(team.state(handover)).isEqualTo("WITHDRAWN");
    UUID next = team.open();
    assertThat(team.rows().text("select done_so_far from handover where id = ?", next))
        .isEqualTo("Lektiecafé");
    assertThat(team.answer(team.asLeader(), next, true, "").status()).isEqualTo(204);
    assertThat(team.holder()).isEqualTo(team.leader());
  }

  @Test
  void ofManyAtOnceExactlyOneWins() throws Exception {
    for (int round = 0; round < 5; round++) {
      Handed at = round == 0 ? team : Handed.in(AT);
      UUID handover = at.offered();
      List<Callable<Answer>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        boolean accepts = i % 2 == 0;
        all.add(
            () ->
                accepts
                    ? send(at.asReceiver(), handover, "answer", "{\"accept\":true}")
                    : send(at.asGiver(), handover, "withdrawal", "{}"));
      }
      ExecutorService threads = Executors.newFixedThreadPool(all.size());
      List<Integer> statuses = new ArrayList<>();
      for (Future<Answer> answer : threads.invokeAll(all)) {
        statuses.add(answer.get().status());
      }
      threads.shutdown();
      assertThat(statuses).containsOnlyOnce(204);
      assertThat(statuses).allMatch(status -> List.of(204, 404, 409, 412).contains(status));
      boolean accepted = at.state(handover).equals("ACCEPTED");
      assertThat(at.holder()).isEqualTo(accepted ? at.receiver() : at.giver());
    }
  }

  private static Answer send(Program by, UUID handover, String what, String body) {
    return by.send("POST", "/api/v1/handovers/" + handover + "/" + what, body, "If-Match", "\"1\"");
  }

  @Test
  void whatWasOfferedToSomebodyWhoLeavesGoesBack() {
    UUID handover = team.offered();
    close(team.receiver());
    assertThat(team.state(handover)).isEqualTo("DECLINED");
    assertThat(team.holder()).isEqualTo(team.giver());
    assertThat(team.waits("HANDOVER_BACK", team.giver())).isEqualTo(1);
    assertThat(team.asGiver().get("/api/v1/handovers/" + handover).body())
        .contains("arbejder her ikke mere");
  }

  @Test
  void whatSomebodyOfferedWhoLeavesGoesOnWithTheHeir() {
    UUID handover = team.offered();
    close(team.giver());
    assertThat(team.state(handover)).isEqualTo("OFFERED");
    assertThat(team.holder()).isEqualTo(team.leader());
    assertThat(team.answer(team.asReceiver(), handover, true, "").status()).isEqualTo(204);
    assertThat(team.holder()).isEqualTo(team.receiver());
  }

  @Test
  void anOfferToTheHeirEndsSinceTheHeirHasTheThread() {
    assertThat(team.offer(team.asGiver(), team.leader()).status()).isEqualTo(201);
    UUID handover = team.open();
    close(team.giver());
    assertThat(team.state(handover)).isEqualTo("WITHDRAWN");
    assertThat(team.holder()).isEqualTo(team.leader());
    assertThat(team.waits("HANDOVER_ANSWER", team.leader())).isZero();
  }

  @Test
  void theDatabaseRefusesAnOfferByAnybodyButTheHolder() {
    team.offered();
    assertThatThrownBy(
            () ->
                team.rows()
                    .run(
                        "update thread set holder_id = ? where child_id = ?",
                        team.leader(),
                        team.child()))
        .rootCause()
        .hasMessageContaining("offer_is_the_holders");
    assertThatThrownBy(
            () ->
                team.rows()
                    .run("update thread set closed_at = now() where child_id = ?", team.child()))
        .rootCause()
        .hasMessageContaining("offer_is_the_holders");
  }

  private static void close(UUID account) {
    String name = "a" + UUID.randomUUID().toString().substring(0, 8);
    AT.given("").account(name, "Anne", "Administrator", Role.TENANT_ADMIN);
    Answer closed = Session.of(AT, name).post("/admin/users/" + account + "/close", "");
    assertThat(closed.status()).as(closed.body()).isEqualTo(303);
  }
}
