package dk.roedtraad.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Team;
import dk.roedtraad.app.stage.TheApplication;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A unit goes out of use, by hand or with a file, only when no child would lose its hold. */
@RunAsClient
@Tag("K10")
@Tag("C2")
class ClosingUnitIT extends TheApplication {
  private static final Municipality AT = Municipality.of("rejs");
  private static final String HEAD = "nøgle;navn;art;område;aktiv\n";

  private final Rows rows = AT.rows();
  private Sender sender;
  private Team team;

  @BeforeEach
  void aTeamWithAChild() {
    sender = Sender.to(AT);
    team = Team.in(AT);
  }

  @Test
  void sayingWhoHoldsWhatAndWhatToDoFirst() {
    String page = "/units/" + team.unit() + "/change";
    Session admin = sender.session();
    var refused = admin.post(page, form(""));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains(
            "er tovholder for børn",
            "har åbne bekymringer",
            "Her er indskrevet børn (1)",
            "har møder forude")
        .doesNotContain(rows.text("select given_name from child where id = ?", team.child()));
    assertThat(isInUse()).isTrue();

    UUID other = AT.given("").unit("Naboskolen", "SCHOOL", "GENERAL");
    AT.given("").works(team.worker(), other, "Lærer", false, false);
    AT.given("").works(team.leader(), other, "Leder", true, false);
    rows.run("update enrolment set valid_to = ? where unit_id = ?", yesterday(), team.unit());
    assertThat(admin.post(page, form("")).body())
        .as("what moved along stands in the way no more")
        .doesNotContain("er tovholder for børn", "Her er indskrevet")
        .contains("har møder forude");
    rows.run(
        "update meeting set state = 'CANCELLED' where forum_id in (select id from forum where unit_id"
            + " = ?)",
        team.unit());
    rows.run(
        "update intervention set state = 'ENDED', ended_on = current_date, end_reason = 'Nået' where"
            + " unit_id = ?",
        team.unit());
    rows.run("update task set done_at = now() where unit_id = ?", team.unit());
    assertThat(admin.post(page, form("")).status()).isEqualTo(303);
    assertThat(isInUse()).isFalse();
    assertThat(admin.post(page, form("1")).status()).as("and in use again").isEqualTo(303);
    assertThat(isInUse()).isTrue();
  }

  @Test
  void aFileThatClosesItIsFaultyAndWritesNothing() {
    Run run = sent("nej");
    assertThat(run.state()).isEqualTo("FAULTY");
    assertThat(run.text("code")).isEqualTo("unit-in-use");
    assertThat(sender.session().get("/admin/imports/" + run.id()).body())
        .contains("Enheden kan ikke lukkes endnu", "er tovholder for børn");
    assertThat(isInUse()).isTrue();
    assertThat(rows.text("select name from unit where id = ?", team.unit()))
        .as("nothing of the file is written")
        .isNotEqualTo("Nyt navn");
    assertThat(sent("ja").state()).isEqualTo("DONE");
  }

  private Run sent(String active) {
    String key = rows.text("select key from unit where id = ?", team.unit());
    String line = String.join(";", key, "Nyt navn", "skole", "almen", active) + "\n";
    Run run = sender.check("enheder.csv", (HEAD + line).getBytes(StandardCharsets.UTF_8));
    assertThat(run.state()).as(run.toString()).isEqualTo("CHECKED");
    return sender.apply(run);
  }

  private String form(String active) {
    return Session.form(
        Map.of(
            "name",
            "Skolen",
            "version",
            rows.text("select version::text from unit where id = ?", team.unit()),
            "active",
            active));
  }

  private boolean isInUse() {
    return rows.text("select active::text from unit where id = ?", team.unit()).equals("true");
  }

  private static LocalDate yesterday() {
    return LocalDate.now().minusDays(1);
  }
}
