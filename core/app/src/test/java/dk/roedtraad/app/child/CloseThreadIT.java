package dk.roedtraad.app.child;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thread is closed once nothing is open, and opens again by itself. */
@RunAsClient
@Tag("C7")
class CloseThreadIT extends TheApplication {
  private static final Municipality AT = Municipality.of("rejs");

  @Test
  void itIsRefusedWithTheListAndThenDone() {
    Handed team = Handed.in(AT);
    AT.given("").attends(team.child(), team.unit(), "3.b");
    UUID concern =
        AT.given("").concern(team.child(), team.unit(), team.receiver(), team.receiver());
    team.rows()
        .insertWithId(
            "intervention",
            "child_id",
            team.child(),
            "type_key",
            "proeve",
            "name",
            "Lektiehjælp",
            "area",
            "GENERAL",
            "state",
            "PLANNED",
            "starts_on",
            LocalDate.now(),
            "review_on",
            LocalDate.now(),
            "responsible_id",
            team.receiver());
    UUID handover = team.offered();

    Answer refused = close(team, team.asGiver(), "Alt er godt");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body())
        .contains("Bekymring nr.", "Leger alene", "Lektiehjælp", "Tråden er tilbudt til Rasmus Ny");
    Session giver = Session.of(AT, "g" + team.mark());
    String page = "/children/" + team.child() + "/thread/close";
    assertThat(giver.get(page).body())
        .contains(
            "Det skal afsluttes først",
            "/concerns/" + concern,
            "/interventions/",
            "/handovers/" + handover);
    assertThat(giver.post(page, "reason=Kladde+om+hvorfor").body()).contains("Kladde om hvorfor");
    assertThat(close(team, team.asLeader(), "Alt er godt").status())
        .as("the coordinator alone")
        .isEqualTo(409);

    team.withdraw(team.asGiver(), handover);
    team.rows()
        .run(
            "update concern set state = 'CLOSED', outcome = 'ADVICE', outcome_text = 'Slut',"
                + " closed_at = now() where id = ?",
            concern);
    team.rows()
        .run(
            "update intervention set state = 'ENDED', ended_on = current_date, end_reason = 'Nået'"
                + " where child_id = ?",
            team.child());
    assertThat(close(team, team.asGiver(), "").status()).as("why").isEqualTo(422);
    assertThat(giver.post(page, "reason=Storm+trives").status()).isEqualTo(303);
    assertThat(
            team.rows().text("select closed_reason from thread where child_id = ?", team.child()))
        .isEqualTo("Storm trives");
    assertThat(giver.get("/children/" + team.child()).body())
        .contains("Tråden er lukket", "Storm trives", "Ingen åben tråd");

    Answer raised =
        team.asReceiver()
            .send(
                "POST",
                "/api/v1/concerns",
                "{\"about\":\"CHILD\",\"child\":\""
                    + team.child()
                    + "\",\"seen\":\"Er trist igen\",\"tried\":\"\",\"suspectsAbuse\":false}",
                "Idempotency-Key",
                UUID.randomUUID().toString());
    assertThat(raised.status()).as(raised.body()).isEqualTo(201);
    assertThat(
            team.rows()
                .count(
                    "select count(*) from thread where child_id = ? and closed_at is null",
                    team.child()))
        .as("open again")
        .isEqualTo(1);
  }

  private static Answer close(Handed team, Program by, String reason) {
    return by.send(
        "POST",
        "/api/v1/children/" + team.child() + "/thread/closing",
        "{\"reason\":\"" + reason + "\"}",
        "Idempotency-Key",
        UUID.randomUUID().toString());
  }
}
