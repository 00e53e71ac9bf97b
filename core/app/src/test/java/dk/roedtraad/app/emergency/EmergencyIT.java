package dk.roedtraad.app.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Emergency access needs a reason, is for reading, ends by itself, and a leader looks at it. */
@RunAsClient
@Tag("C10")
class EmergencyIT extends TheApplication {
  private static final Municipality AT = Municipality.of("naer");

  private final Rows rows = AT.rows();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private UUID child;
  private UUID nurse;
  private UUID leader;
  private Session session;

  @BeforeEach
  void somebodyWhoDoesNotKnowTheChild() {
    child = NewChild.in(AT, "Nanna").id();
    rows.run(
        "update child set given_name = 'Nanna Maj', family_name = ?, born_on = '2019-05-05' where id ="
            + " ?",
        "Nød" + mark,
        child);
    AT.given("").thread(child, AT.world().id("pedagogue"));
    UUID unit = AT.given("").unit("Sundhed " + mark, "HEALTH", "GENERAL");
    nurse = AT.given("").account("n" + mark, "Nete Sund", "Sundhedsplejerske", Role.PROFESSIONAL);
    leader = AT.given("").account("l" + mark, "Lea Leder", "Leder", Role.LEADER);
    AT.given("").works(nurse, unit, "Sundhedsplejerske", false, false);
    AT.given("").works(leader, unit, "Leder", true, false);
    session = Session.of(AT, "n" + mark);
  }

  @Test
  void opensWithAReasonAndTellsTheLeaderAndTheThread() {
    assertThat(session.get("/children/" + child).status()).isEqualTo(404);
    assertThat(open("Nanna Maj Nød" + mark, "2019-05-05", "").body())
        .contains("Skriv, hvorfor det haster");
    assertThat(session.get("/children/" + child).status()).isEqualTo(404);

    Answer opened = open("nanna maj nød" + mark, "2019-05-05", "Hun står her alene");
    assertThat(opened.status()).as(opened.body()).isEqualTo(303);
    assertThat(opened.header("Location")).endsWith("/children/" + child);
    assertThat(session.get("/children/" + child).body())
        .contains(
            "fordi du har åbnet nødadgang", "Hun står her alene", "ikke skrive", "/emergency/");

    Session reviewer = Session.of(AT, "l" + mark);
    UUID access = rows.id("select id::text from emergency_access where child_id = ?", child);
    assertThat(reviewer.get("/").body())
        .contains("Nete Sund", "Nødadgang at se på", "/emergency/" + access);
    assertThat(reviewer.get("/emergency/" + access).body())
        .contains("Hun står her alene", "tråden");
    assertThat(reviewer.get("/children/" + child).status())
        .as("looking at the access opens no child")
        .isEqualTo(404);
    assertThat(session.get("/emergency/" + access).body()).contains("Din leder har fået besked");
    assertThat(session.post("/emergency/" + access + "/review", "verdict=IN_ORDER").status())
        .as("not one's own")
        .isEqualTo(409);
    assertThat(reviewer.post("/emergency/" + access + "/review", "verdict=NOT_IN_ORDER").body())
        .contains("Skriv, hvorfor det ikke var i orden");
    assertThat(
            reviewer
                .post("/emergency/" + access + "/review", "verdict=NOT_IN_ORDER&words=Ring+først")
                .status())
        .isEqualTo(303);
    assertThat(reviewer.get("/emergency/" + access).body())
        .contains("Det var ikke i orden", "Ring først");
    assertThat(reviewer.get("/").body()).doesNotContain("/emergency/" + access);
    assertThat(reviewer.post("/emergency/" + access + "/review", "verdict=IN_ORDER").status())
        .as("once")
        .isEqualTo(409);
  }

  @Test
  void isForReadingAndEndsByItselfOrBefore() {
    open("Nanna Maj Nød" + mark, "2019-05-05", "Hun står her alene");
    String page = "/children/" + child;
    Answer written =
        session.post(
            page + "/network",
            "name=Min+onkel+fra+Greve,+som+passer+mig+om+onsdagen&relation=onkel&arena=HOME&closeness=2");
    assertThat(written.status()).isEqualTo(409);
    assertThat(written.body())
        .contains("Nødadgang er til at læse", "Min onkel fra Greve, som passer mig");
    assertThat(rows.count("select count(*) from network_contact where child_id = ?", child))
        .isZero();
    assertThat(
            rows.text(
                "select round(extract(epoch from ends_at - begun_at) / 3600) from emergency_access where"
                    + " child_id = ?",
                child))
        .isEqualTo("4");
    UUID access = rows.id("select id::text from emergency_access where child_id = ?", child);
    assertThat(session.post("/emergency/" + access + "/end", "").status()).isEqualTo(303);
    rows.run(
        "update emergency_access set begun_at = begun_at - interval '2 seconds', ends_at = ends_at -"
            + " interval '2 seconds' where id = ?",
        access);
    assertThat(session.get(page).status()).as("ended").isEqualTo(404);
    assertThat(
            rows.count(
                "select count(*) from read_log where account_id = ? and child_id = ? and relation ="
                    + " 'EMERGENCY'",
                nurse,
                child))
        .as("every look by it is marked")
        .isGreaterThan(0);
  }

  @Test
  void nobodyAsksThroughTheRegister() {
    for (int i = 0; i < 5; i++) {
      assertThat(open("Ukendt Barn " + i, "2019-05-05", "Det haster").status()).isEqualTo(422);
    }
    Answer sixth = open("Nanna Maj Nød" + mark, "2019-05-05", "Det haster");
    assertThat(sixth.status()).isEqualTo(429);
    assertThat(sixth.body()).contains("Der er prøvet for mange gange");
    assertThat(
            rows.count(
                "select count(*) from read_log where account_id = ? and action = 'SEARCH' and section ="
                    + " 'emergency'",
                nurse))
        .as("each try is written down")
        .isEqualTo(5);
    rows.run("delete from login_failure");
  }

  @Test
  void aSuspicionOfAbuseStaysHidden() {
    UUID concern =
        AT.given("")
            .concern(
                child, AT.world().id("unit"), AT.world().id("pedagogue"), AT.world().id("leader"));
    rows.run(
        "update concern set suspects_abuse = true, seen = ? where id = ?",
        "Hemmelig " + mark,
        concern);
    open("Nanna Maj Nød" + mark, "2019-05-05", "Det haster");
    assertThat(session.get("/children/" + child).body()).doesNotContain("Hemmelig " + mark);
    assertThat(session.get("/concerns/" + concern).status()).isEqualTo(404);
  }

  private Answer open(String name, String bornOn, String reason) {
    return session.post(
        "/emergency",
        Session.form(Map.of("name", name, "bornOn", bornOn, "reason", reason, "cpr", "")));
  }
}
