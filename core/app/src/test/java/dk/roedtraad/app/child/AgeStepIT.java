package dk.roedtraad.app.child;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Soon;
import dk.roedtraad.app.stage.TheApplication;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an age brings is asked for in good time, once, and of whoever holds the thread. */
@RunAsClient
@Tag("C8")
class AgeStepIT extends TheApplication {
  private static final Municipality GLOSTRUP = Municipality.of("syd");
  private static final Municipality ROEDOVRE = Municipality.of("midt");

  @Test
  @Tag("G5")
  void atSixteenTheNetworkMeetingIsAskedForTwoMonthsBefore() {
    Handed team = team(GLOSTRUP, LocalDate.now().minusYears(16).plusDays(50));
    UUID step = asked(team, "glostrup.alder.netvaerksmoede");
    assertThat(team.waits("AGE_STEP", team.giver()))
        .as("this, and what the law gives at 15")
        .isEqualTo(2);
    Session giver = Session.of(GLOSTRUP, "g" + team.mark());
    assertThat(giver.get("/").body()).contains("Netværksmøde ved 16 år");
    String page = "/age-steps/" + step;
    assertThat(giver.get(page).body())
        .contains("hvad der skal ske ved 18", "Find et møde", "Netværksmøde");
    assertThat(giver.post(page, "how=DONE&words=").body()).contains("Skriv, hvad der er gjort");
    assertThat(giver.post(page, "how=DONE&words=Mødet+er+indkaldt").status()).isEqualTo(303);
    Answer again = giver.post(page, "how=DONE&words=Igen");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body()).contains("En kollega har gemt imens", "Mødet er indkaldt", "Igen");
    assertThat(giver.get("/children/" + team.child()).body()).contains("Mødet er indkaldt");
    assertThat(
            team.rows()
                .count(
                    "select count(*) from age_step where child_id = ? and step_key like 'glostrup.%'",
                    team.child()))
        .as("once, and nothing of a later age")
        .isEqualTo(1);
  }

  @Test
  @Tag("G5")
  void anAgeThatTheAdminMovesIsAskedForThen() {
    Handed young = team(GLOSTRUP, LocalDate.now().minusYears(15).plusDays(40));
    Handed marker = team(GLOSTRUP, LocalDate.now().minusYears(16).plusDays(40));
    asked(marker, "glostrup.alder.netvaerksmoede");
    assertThat(isAsked(young, "glostrup.alder.netvaerksmoede")).as("not at 15").isFalse();
    GLOSTRUP
        .rows()
        .run(
            "insert into setting_value (key, value, changed_by, changed_at) values"
                + " ('glostrup.alder.netvaerksmoede.age-years', '15', 'Anne', now())");
    GLOSTRUP.rows().run("update settings_version set version = version + 1");
    try {
      asked(young, "glostrup.alder.netvaerksmoede");
    } finally {
      GLOSTRUP
          .rows()
          .run("delete from setting_value where key = 'glostrup.alder.netvaerksmoede.age-years'");
      GLOSTRUP.rows().run("update settings_version set version = version + 1");
    }
  }

  @Test
  @Tag("R9")
  void aNewCoordinatorInTheAdultAreaIsNamedAndClimbsWhenNobodyIs() {
    Handed team = team(ROEDOVRE, LocalDate.now().minusYears(17).minusMonths(7));
    UUID step = asked(team, "roedovre.alder.ny-tovholder");
    asked(team, "roedovre.alder.tvaersgruppe");
    Session giver = Session.of(ROEDOVRE, "g" + team.mark());
    String page = "/age-steps/" + step;
    assertThat(giver.post(page, "how=DONE&words=Ja").body())
        .contains("Skriv navnet på den, der tager over", "Ja");
    team.rows().run("update age_step set due_on = current_date - 1 where id = ?", step);
    Soon.until(() -> team.waits("AGE_STEP_CLIMBED", team.leader()) == 1);
    assertThat(giver.post(page, "how=DONE&adult=Ulla+Vind&adultContact=Jobcenteret").status())
        .isEqualTo(303);
    assertThat(giver.get("/children/" + team.child()).body())
        .contains("Ulla Vind tager over i voksenområdet");
    assertThat(team.waits("AGE_STEP_CLIMBED", team.leader())).isZero();
  }

  @Test
  void whoeverIsTooOldOrHeldByNobodyIsNotAskedAbout() {
    Handed late = team(GLOSTRUP, LocalDate.now().minusYears(18).minusDays(2));
    Handed party = team(GLOSTRUP, LocalDate.now().minusYears(10).plusDays(5));
    UUID step = asked(party, "age.party");
    assertThat(Session.of(GLOSTRUP, "g" + party.mark()).get("/age-steps/" + step).body())
        .contains("Barnets lov § 3", "selv brev om afgørelser");
    assertThat(late.rows().count("select count(*) from age_step where child_id = ?", late.child()))
        .isZero();
    Answer closed =
        party
            .asGiver()
            .send(
                "POST",
                "/api/v1/children/" + party.child() + "/thread/closing",
                "{\"reason\":\"Trives\"}",
                "Idempotency-Key",
                UUID.randomUUID().toString());
    assertThat(closed.status()).as(closed.body()).isEqualTo(204);
    assertThat(party.waits("AGE_STEP", party.giver())).as("nobody waits for it").isZero();
  }

  private static Handed team(Municipality at, LocalDate born) {
    Handed team = Handed.in(at);
    team.rows().run("update child set born_on = ? where id = ?", born, team.child());
    return team;
  }

  private static UUID asked(Handed team, String key) {
    Soon.until(() -> isAsked(team, key));
    return team.rows()
        .id("select id::text from age_step where child_id = ? and step_key = ?", team.child(), key);
  }

  private static boolean isAsked(Handed team, String key) {
    return team.rows()
            .count(
                "select count(*) from age_step where child_id = ? and step_key = ?",
                team.child(),
                key)
        == 1;
  }
}
