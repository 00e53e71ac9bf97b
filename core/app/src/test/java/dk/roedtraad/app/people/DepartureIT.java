package dk.roedtraad.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Team;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When somebody leaves, a child has a coordinator before and after, and nothing is with nobody. */
@RunAsClient
@Tag("C7")
class DepartureIT extends TheApplication {
  private static final Municipality AT = Municipality.of("rejs");

  private final Rows rows = AT.rows();
  private Session admin;
  private Team team;

  @BeforeEach
  void anAdminAndATeam() {
    String name = "adm" + UUID.randomUUID().toString().substring(0, 8);
    AT.given("").account(name, "Anne", "Administrator", Role.TENANT_ADMIN);
    admin = Session.of(AT, name);
    team = Team.in(AT);
  }

  @AfterEach
  void nothingIsWithNobody() {
    assertThat(Team.heldByNobody(rows)).isZero();
  }

  @Test
  void whatSomebodyHeldIsTheLeadersTheMomentTheyLeave() {
    Session leaver = Session.of(AT, team.workerName());
    assertThat(leaver.get("/children/" + team.child()).status()).isEqualTo(200);
    assertThat(Team.heldBy(rows, team.worker())).isEqualTo(8);
    assertThat(admin.get("/admin/users/" + team.worker()).body())
        .contains("Det går til Lone Leder");

    assertThat(close(team.worker()).status()).isEqualTo(303);

    assertThat(leaver.get("/children/" + team.child()).status()).as("access ends").isEqualTo(303);
    assertThat(Team.heldBy(rows, team.worker())).isZero();
    assertThat(Team.heldBy(rows, team.leader())).as("with the task that tells").isEqualTo(9);
    assertThat(rows.text("select part from forum_member where account_id = ?", team.leader()))
        .as("of two seats the weightier")
        .isEqualTo("CHAIR");
    assertThat(
            rows.texts(
                "select distinct responsible_name from agreement where responsible_id = ?",
                team.leader()))
        .allMatch(name -> name.startsWith("Lone Leder"));
  }

  @Test
  void theThreadAndTheReceiverAreTold() {
    close(team.worker());
    Session leader = Session.of(AT, team.leaderName());
    String child = leader.get("/children/" + team.child()).body();
    assertThat(child)
        .contains("Ny tovholder", "Overtaget", "Bekymring nr.", "Indsats: Støtte RUNNING")
        .contains("Indsats: Støtte PLANNED", "Aftale: Ring til mor", "har ikke længere opgaven");
    assertThat(
            rows.count(
                "select count(*) from coordinator_change c join thread t on t.id = c.thread_id"
                    + " where t.child_id = ? and c.from_id = ? and c.to_id = ?",
                team.child(),
                team.worker(),
                team.leader()))
        .isEqualTo(1);
    String day = leader.get("/").body();
    assertThat(day).contains("Overtaget fra en kollega", "Hans Holder");
    UUID departure = rows.id("select id from departure where account_id = ?", team.worker());
    String page = "/taken-over/" + departure;
    assertThat(day).contains("href=\"" + page + "\"");
    assertThat(leader.get(page).body())
        .contains("Freja", "Tovholder", "Bekymring nr.", "Plads i Teamet", "/children/");
    assertThat(admin.get(page).status()).as("an administrator sees no child").isEqualTo(404);
    assertThat(leader.post(page, "").status()).isEqualTo(303);
    assertThat(leader.get("/").body()).doesNotContain("Overtaget fra en kollega");
  }

  @Test
  void aLeadersOwnGoesToTheLeaderAbove() {
    Team above = Team.in(AT);
    rows.run("update unit set parent_id = ? where id = ?", above.unit(), team.unit());
    close(team.worker());
    close(team.leader());
    assertThat(holderOf(team.child())).isEqualTo(above.leader());
    assertThat(Team.heldBy(rows, team.leader())).isZero();
  }

  @Test
  void withoutALeaderItGoesToTheIntakesDutyPerson() {
    UUID family = AT.given("").unit("Familieafdelingen", "FAMILY", "SPECIAL");
    UUID duty =
        AT.given("").account("vagt" + team.workerName(), "Vera Vagt", "Rådgiver", Role.ADVISER);
    AT.given("").works(duty, family, "Rådgiver", false, true);
    rows.run("update membership set leads = false where account_id = ?", team.leader());
    close(team.worker());
    assertThat(holderOf(team.child())).isEqualTo(duty);
    rows.run("update account set active = true where id = ?", team.worker());
    close(duty);
    rows.run("delete from membership where unit_id = ?", family);
    assertThat(holderOf(team.child())).as("who left in turn").isNotEqualTo(duty);
  }

  @Test
  void nobodyLeavesWhileNobodyCanTakeOver() {
    List<String> leaders = rows.texts("select id::text from account where role = 'LEADER'");
    rows.run("update account set role = 'PROFESSIONAL' where role = 'LEADER'");
    rows.run("update membership set leads = false");
    try {
      Session stays = Session.of(AT, team.workerName());
      Answer refused = close(team.worker());
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.body()).contains("ingen kan overtage dem", "Giv en leder til enheden");
      assertThat(stays.get("/children/" + team.child()).status()).isEqualTo(200);
      assertThat(Team.heldBy(rows, team.worker())).isEqualTo(8);
    } finally {
      leaders.forEach(
          id -> rows.run("update account set role = 'LEADER' where id = ?", UUID.fromString(id)));
      rows.run(
          "update membership set leads = true where account_id in (select id from account where"
              + " role = 'LEADER')");
    }
    assertThat(close(team.worker()).status()).as("once there is a leader").isEqualTo(303);
    assertThat(holderOf(team.child())).isEqualTo(team.leader());
  }

  @Test
  void whoeverBecomesAdministratorPassesOnFirst() {
    assertThat(admin.post("/admin/users/" + team.worker() + "/role", "role=TENANT_ADMIN").status())
        .isEqualTo(303);
    assertThat(holderOf(team.child())).isEqualTo(team.leader());
    assertThat(Team.heldBy(rows, team.worker())).isZero();
  }

  @Test
  void aNewConcernNeverGoesToSomebodyWhoLeft() {
    close(team.worker());
    Program leader = Program.loggedIn(AT, team.leaderName());
    for (String urgent : new String[] {"false", "true"}) {
      Answer raised =
          leader.send(
              "POST",
              "/api/v1/concerns",
              "{\"about\":\"CHILD\",\"child\":\""
                  + team.child()
                  + "\",\"seen\":\"Set\",\"tried\":\"\",\"suspectsAbuse\":"
                  + urgent
                  + "}",
              "Idempotency-Key",
              UUID.randomUUID().toString());
      assertThat(raised.status()).as(raised.body()).isEqualTo(201);
    }
    assertThat(
            rows.count(
                "select count(*) from concern c join account a on a.id = c.holder_id and a.active"
                    + " where c.child_id = ?",
                team.child()))
        .isEqualTo(3);
  }

  @Test
  void theDatabaseRefusesAHolderWhoLeft() {
    assertThatThrownBy(
            () -> rows.run("update account set active = false where id = ?", team.worker()))
        .rootCause()
        .hasMessageContaining("leaver_holds_nothing");
    close(team.worker());
    assertThatThrownBy(
            () ->
                rows.run(
                    "update thread set holder_id = ? where child_id = ?",
                    team.worker(),
                    team.child()))
        .rootCause()
        .hasMessageContaining("holder_is_here");
    assertThatThrownBy(
            () ->
                rows.run(
                    "update concern set holder_id = ? where child_id = ?",
                    team.worker(),
                    team.child()))
        .rootCause()
        .hasMessageContaining("holder_is_here");
    assertThatThrownBy(
            () ->
                rows.run(
                    "update task set owner_id = ? where child_id = ?", team.worker(), team.child()))
        .rootCause()
        .hasMessageContaining("holder_is_here");
  }

  private Answer close(UUID account) {
    return admin.post("/admin/users/" + account + "/close", "");
  }

  private UUID holderOf(UUID child) {
    return rows.id("select holder_id from thread where child_id = ? and closed_at is null", child);
  }
}
