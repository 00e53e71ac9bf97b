package dk.roedtraad.app.fifth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Rows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A municipality that no build knows works from the next start, as the four shipped ones do. */
@Tag("C16")
@ExtendWith(InTown.class)
class DroppedInIT {
  private static final String LOG = "/m/stafet/log?child=";
  private static final String API = "/api/v1/m/stafet/log";
  private static Town town;

  @BeforeAll
  static void come(Town built) {
    town = built;
  }

  @Test
  void beforeTheJarAndTheFolderNobodyKnowsIt() {
    assertThat(town.before().status()).isEqualTo(404);
    assertThat(town.addressBefore().status()).isEqualTo(404);
  }

  @Test
  void afterThemItIsReadyAndPeopleLogIn() throws Exception {
    assertThat(town.distribution().said()).contains("http://" + Town.FIFTH + ".localhost");
    Answer ready = town.distribution().at(Town.FIFTH).get("/health/ready");
    assertThat(ready.status()).isEqualTo(200);
    assertThat(town.as(Town.PEDAGOGUE, Town.FIFTH).get("/").status()).isEqualTo(200);
  }

  @Test
  void itsForumCatalogueAndLadderStandOnCoresPages() {
    Visitor leader = town.as(Town.LEADER, Town.FIFTH);
    Rows rows = town.rows(Town.FIFTH);
    UUID forum = rows.id("select id from forum where type_key = 'stafet.forum.skiftezone'");
    UUID chair = rows.id("select id from account where username = ?", Town.LEADER);
    Answer seated =
        town.admin(Town.FIFTH)
            .post(
                "/forums/" + forum + "/members",
                Map.of("account", chair.toString(), "part", "CHAIR", "profession", ""));
    assertThat(seated.status()).as(seated.body()).isEqualTo(303);
    assertThat(leader.get("/meetings").body()).contains("Skiftezonen");
    assertThat(leader.get("/meetings/new?forum=" + forum).status()).isEqualTo(200);
    assertThat(leader.get("/interventions").body()).contains("Makker", "På banen");
    String child = "/children/" + town.child(Town.FIFTH);
    assertThat(leader.get(child + "/interventions/new").body()).contains("Makker");
    assertThat(leader.get(child + "/ladder").body()).contains("På sidelinjen", "På banen");
    assertThat(leader.get("/api/v1/catalogue").body()).contains("stafet.indsats.makker");
    assertThat(leader.get("/meetings/put?child=" + town.child(Town.FIFTH)).body())
        .contains("Skiftezonen", "Her mødes vi altid i skiftezonen.");
    assertThat(town.admin(Town.FIFTH).get("/admin/modules").body())
        .contains("Skiftezonen", "Makker", "Stafetlog", "Uger mellem møder i skiftezonen");
  }

  @Test
  void itsOwnPageStandsInCoresFrameAndKeepsWhatIsWritten() {
    Visitor pedagogue = town.as(Town.PEDAGOGUE, Town.FIFTH);
    UUID child = town.child(Town.FIFTH);
    assertThat(pedagogue.get("/children/" + child).body()).contains("\"" + LOG + child + "\"");

    Answer passed = pedagogue.post("/m/stafet/log", line(child, "Ring <straks> til mor"));
    assertThat(passed.status()).as(passed.body()).isEqualTo(303);
    assertThat(passed.header("Location")).endsWith(LOG + child);
    Answer page = pedagogue.get(LOG + child);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body())
        .contains("<h1>Stafetlog</h1>", "Ring &lt;straks&gt; til mor", "Alma Kanariestafetby")
        .contains("href=\"/meetings\"", Town.FIFTH + " Prøvekommune")
        .doesNotContain("<straks>");
    assertThat(pedagogue.get("/children/" + child).body())
        .contains("Stafetten er givet videre", "Pia → Lis");
  }

  @Test
  void programsReadAndWriteTheSame() {
    Visitor pedagogue = town.as(Town.PEDAGOGUE, Town.FIFTH);
    UUID child = town.child(Town.FIFTH);
    Answer made = pedagogue.post(API, line(child, "Over REST"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(pedagogue.get(API + "?child=" + child).body()).contains("\"words\":\"Over REST\"");
    assertThat(
            town.rows(Town.FIFTH)
                .count("select count(*) from stafet_log where words = 'Over REST'"))
        .isEqualTo(1);
    Answer faulty = pedagogue.post(API, Map.of("child", child.toString()));
    assertThat(faulty.status()).isEqualTo(400);
  }

  @Test
  void aSettingOfTheMunicipalityReachesTheTool() {
    for (String tenant : List.of(Town.FIFTH, Town.NEIGHBOUR)) {
      Visitor leader = town.as(Town.LEADER, tenant);
      leader.post(API, line(town.child(tenant), "Den ene linje"));
      leader.post(API, line(town.child(tenant), "Den anden linje"));
      String log = leader.get(API + "?child=" + town.child(tenant)).body();
      assertThat(log.split("linje\"", -1).length - 1)
          .as(tenant)
          .isEqualTo(tenant.equals(Town.NEIGHBOUR) ? 1 : 2);
    }
  }

  @Test
  void itsTablesStandInEveryMunicipalityUnderAHistoryOfItsOwn() {
    for (String tenant : List.of(Town.FIFTH, Town.NEIGHBOUR, Town.WITHOUT, Town.LATER)) {
      Rows rows = town.distribution().asProvisioner(tenant);
      assertThat(
              rows.texts(
                  "select script from flyway_stafet where success and version is not null and version <> '0'"))
          .as(tenant)
          .containsExactly("V20261122_0900__stafet_log.sql");
      assertThat(rows.count("select count(*) from flyway_core where script like '%stafet%'"))
          .as(tenant)
          .isZero();
      assertThat(rows.text("select to_regclass('stafet_log') is not null")).isEqualTo("t");
    }
  }

  @Test
  void whatIsOffAnswersLikeWhatNeverWas() {
    UUID child = town.child(Town.WITHOUT);
    Visitor nobody = town.distribution().at(Town.WITHOUT);
    Visitor pedagogue = town.as(Town.PEDAGOGUE, Town.WITHOUT);
    Map<String, String> unknown =
        Map.of(
            "/m/stafet/log?child=" + child,
            "/findes/ikke?child=" + child,
            "/api/v1/m/stafet/log?child=" + child,
            "/api/v1/findes/ikke?child=" + child,
            "/assets/m/stafet/log.css",
            "/assets/findes/ikke.css");
    for (Visitor visitor : List.of(nobody, pedagogue)) {
      unknown.forEach(
          (off, never) -> {
            for (String method : List.of("GET", "HEAD", "OPTIONS", "DELETE", "POST")) {
              if (method.equals("GET") || !off.startsWith("/assets")) {
                String form = method.equals("POST") ? "a=b" : null;
                assertThat(visitor.send(method, off, form).essence(List.of()))
                    .as(method + " " + off)
                    .isEqualTo(visitor.send(method, never, form).essence(List.of()))
                    .first()
                    .isEqualTo("status 404");
              }
            }
          });
    }
    Visitor there = town.as(Town.PEDAGOGUE, Town.FIFTH);
    for (String on : List.of(LOG, API + "?child=")) {
      assertThat(there.get(on + town.child(Town.FIFTH)).status()).as(on).isEqualTo(200);
    }
    assertThat(there.get("/assets/m/stafet/log.css").body()).contains("stafet-log");
  }

  @Test
  void anAdministratorTurnsItOnOffAndOnWithoutARestart() {
    Visitor admin = town.admin(Town.LATER);
    Visitor pedagogue = town.as(Town.PEDAGOGUE, Town.LATER);
    UUID child = town.child(Town.LATER);
    assertThat(pedagogue.get(LOG + child).status()).isEqualTo(404);
    assertThat(pedagogue.get("/api/v1/forums").body()).doesNotContain("Skiftezonen");

    turn(admin, "stafet", true);
    assertThat(pedagogue.post("/m/stafet/log", line(child, "Bliver husket")).status())
        .isEqualTo(303);
    assertThat(pedagogue.get(LOG + child).body()).contains("Bliver husket");
    assertThat(pedagogue.get("/api/v1/forums").body()).contains("Skiftezonen");
    assertThat(pedagogue.get("/assets/m/stafet/log.css").status()).isEqualTo(200);

    turn(admin, "stafet/stafet.tool.log", false);
    assertThat(pedagogue.get(LOG + child).status()).isEqualTo(404);
    assertThat(pedagogue.get("/api/v1/forums").body()).contains("Skiftezonen");
    turn(admin, "stafet/stafet.tool.log", true);

    turn(admin, "stafet", false);
    assertThat(pedagogue.get(LOG + child).status()).isEqualTo(404);
    assertThat(pedagogue.get("/assets/m/stafet/log.css").status()).isEqualTo(404);
    assertThat(pedagogue.get("/api/v1/forums").body()).doesNotContain("Skiftezonen");
    assertThat(pedagogue.get("/children/" + child).body()).contains("Bliver husket");
    assertThat(town.rows(Town.LATER).count("select count(*) from stafet_log")).isEqualTo(1);

    turn(admin, "stafet", true);
    assertThat(pedagogue.get(LOG + child).body()).contains("Bliver husket");
    assertThat(town.as(Town.PEDAGOGUE, Town.WITHOUT).get(LOG + child).status()).isEqualTo(404);
    turn(admin, "stafet", false);
  }

  private static void turn(Visitor admin, String what, boolean on) {
    Answer turned = admin.post("/admin/modules/" + what, Map.of("on", on ? "1" : "0"));
    assertThat(turned.status()).as(turned.body()).isEqualTo(303);
  }

  private static Map<String, String> line(UUID child, String words) {
    return Map.of(
        "child", child.toString(),
        "passedOn", "2026-11-25",
        "from", "Pia",
        "to", "Lis",
        "words", words);
  }
}
