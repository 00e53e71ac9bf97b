package dk.roedtraad.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Team;
import dk.roedtraad.app.stage.TheApplication;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file lets somebody go as an administrator would: nothing stays with a closed account. */
@RunAsClient
@Tag("C7")
class LeaversIT extends TheApplication {
  private static final Municipality AT = Municipality.of("rejs");
  private static final String HEAD = "ref;brugernavn;navn;rolle;enheder;leder;aktiv\n";

  private final Rows rows = AT.rows();
  private Sender sender;
  private Team team;

  @BeforeEach
  void aTeamThatCameWithAFile() {
    sender = Sender.to(AT);
    team = Team.in(AT);
    rows.run("update account set external_ref = username where id = ?", team.worker());
    rows.run("update account set external_ref = username where id = ?", team.leader());
  }

  @AfterEach
  void nothingIsWithNobody() {
    assertThat(Team.heldByNobody(rows)).isZero();
  }

  @Test
  void whatTheyHeldGoesToTheLeader() {
    Session leaver = Session.of(AT, team.workerName());
    assertThat(leaver.get("/children/" + team.child()).status()).isEqualTo(200);
    assertThat(sent(row(team.workerName(), "", "nej")).state()).isEqualTo("DONE");
    assertThat(leaver.get("/children/" + team.child()).status()).isEqualTo(303);
    assertThat(holder()).isEqualTo(team.leader());
    assertThat(Team.heldBy(rows, team.worker())).isZero();
    assertThat(Session.of(AT, team.leaderName()).get("/children/" + team.child()).body())
        .contains("Ny tovholder", "Overtaget", "Bekymring nr.");
    assertThat(
            rows.count(
                "select count(*) from task where kind = 'TAKEN_OVER' and owner_id = ?"
                    + " and done_at is null",
                team.leader()))
        .isEqualTo(1);
  }

  @Test
  void theNewLeaderOfTheSameFileTakesOver() {
    String next = "ny" + team.leaderName();
    Run run =
        sent(
            row(team.workerName(), "", "nej")
                + row(team.leaderName(), "", "nej")
                + row(next, "ja", "ja"));
    assertThat(run.state()).isEqualTo("DONE");
    assertThat(rows.text("select username from account where id = ?", holder())).isEqualTo(next);
    assertThat(Team.heldBy(rows, team.leader())).isZero();
  }

  @Test
  void aFileThatLeavesAChildWithNobodyIsFaultyAndWritesNothing() {
    rows.run("update account set role = 'PROFESSIONAL' where role = 'LEADER'");
    rows.run("update membership set leads = false");
    Run run = sent(row(team.workerName(), "", "nej"));
    rows.run("update account set role = 'LEADER' where id = ?", team.leader());
    assertThat(run.state()).isEqualTo("FAULTY");
    assertThat(run.text("code")).isEqualTo("nobody-takes-over");
    assertThat(run.number("line")).isEqualTo(2);
    assertThat(sender.session().get("/admin/imports/" + run.id()).body())
        .contains("Hans Holder", "Giv enheden en leder først");
    assertThat(holder()).isEqualTo(team.worker());
    assertThat(Session.of(AT, team.workerName()).get("/children/" + team.child()).status())
        .as("still here")
        .isEqualTo(200);
  }

  @Test
  void whatAnAdministratorDecidedTheNextFileLeavesAlone() {
    Session admin = sender.session();
    String page = "/admin/users/" + team.worker();
    assertThat(admin.post(page + "/role", "role=ADVISER").status()).isEqualTo(303);
    assertThat(admin.post(page + "/close", "").status()).isEqualTo(303);
    assertThat(sent(row(team.workerName(), "", "ja")).state()).isEqualTo("DONE");
    assertThat(rows.text("select role || ' ' || active from account where id = ?", team.worker()))
        .isEqualTo("ADVISER false");
  }

  private Run sent(String lines) {
    Run run = sender.check("medarbejdere.csv", (HEAD + lines).getBytes(StandardCharsets.UTF_8));
    assertThat(run.state()).as(run.toString()).isEqualTo("CHECKED");
    return sender.apply(run);
  }

  private String row(String name, String leads, String active) {
    String unit = rows.text("select key from unit where id = ?", team.unit());
    String role = leads.equals("ja") ? "leder" : "fagperson";
    return String.join(";", name, name, "Hans Holder", role, unit, leads, active) + "\n";
  }

  private UUID holder() {
    return rows.id(
        "select holder_id from thread where child_id = ? and closed_at is null", team.child());
  }
}
