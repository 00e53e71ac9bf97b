package dk.roedtraad.app.absence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A named colleague stands in: sees and does what the absent one has in hand, for those days. */
@RunAsClient
@Tag("C20")
class AbsenceIT extends TheApplication {
  private static final Municipality AT = Municipality.of("naer");

  private final Rows rows = AT.rows();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final LocalDate today = LocalDate.now();
  private UUID child;
  private UUID away;
  private UUID here;
  private UUID third;
  private UUID unit;

  @BeforeEach
  void aTeam() {
    unit = AT.given("").unit("Rådgivning " + mark, "FAMILY", "SPECIAL");
    away = person("a", "Vibe Væk", Role.ADVISER, false);
    here = person("h", "Hans Her", Role.ADVISER, false);
    third = person("t", "Tea Tredje", Role.ADVISER, false);
    person("l", "Lea Leder", Role.LEADER, true);
    child = NewChild.in(AT, "Storm").id();
    AT.given("").thread(child, away);
  }

  @Test
  void aColleagueStandsInForTheDaysThatWereAgreed() {
    UUID concern = AT.given("").concern(child, unit, away, away);
    Session me = session("a");
    Session standIn = session("h");
    assertThat(standIn.get("/children/" + child).status()).isEqualTo(404);
    assertThat(note(me, away, "", "", here).body())
        .contains("Skriv den første dag", "Skriv den sidste dag");
    assertThat(note(me, away, today.toString(), today.plusDays(5).toString(), here).status())
        .isEqualTo(303);
    assertThat(me.get("/absence").body()).contains("Hans Her", "står i stedet");

    String day = standIn.get("/").body();
    assertThat(day).contains("Du står i stedet", "Vibe Væk", "/team/" + away);
    assertThat(standIn.get("/team/" + away).body())
        .contains("fordi du står i stedet", "Storm")
        .doesNotContain("/absence/of/");
    assertThat(standIn.get("/absence/of/" + away).status()).as("not theirs to note").isEqualTo(404);
    assertThat(standIn.get("/children/" + child).body())
        .contains("fordi du står i stedet for en kollega");
    assertThat(
            rows.texts(
                "select distinct relation from read_log where account_id = ? and child_id = ? and"
                    + " relation <> ''",
                here,
                child))
        .contains("STAND_IN");
    assertThat(standIn.get("/concerns/" + concern).status()).isEqualTo(200);
    assertThat(standIn.post("/concerns/" + concern + "/follow-up", followUp()).status())
        .as("does what the absent one has in hand")
        .isEqualTo(303);
    assertThat(rows.text("select holder_id from thread where child_id = ?", child))
        .as("nothing has moved")
        .isEqualTo(away.toString());
    assertThat(session("t").get("/children/" + child).status()).as("nobody else").isEqualTo(404);

    UUID absence = rows.id("select id::text from absence where account_id = ?", away);
    assertThat(session("t").post("/absence/" + absence + "/end", "").status()).isEqualTo(404);
    assertThat(me.post("/absence/" + absence + "/end", "").status()).isEqualTo(303);
    assertThat(standIn.get("/children/" + child).status()).as("back again").isEqualTo(404);
  }

  @Test
  void aLeaderNotesItForSomebodyWhoIsIll() {
    Session leader = session("l");
    assertThat(leader.get("/team/" + away).body()).contains("/absence/of/" + away);
    assertThat(
            note(leader, away, today.toString(), today.plusDays(1).toString(), here)
                .header("Location"))
        .endsWith("/absence/of/" + away);
    assertThat(session("h").get("/children/" + child).status()).isEqualTo(200);
    assertThat(note(session("t"), away, today.toString(), today.toString(), third).status())
        .as("a colleague does not")
        .isEqualTo(404);
  }

  @Test
  void whatCannotBeIsToldSo() {
    Session me = session("a");
    String first = today.plusDays(3).toString();
    String last = today.plusDays(9).toString();
    assertThat(note(me, away, last, first, here).body()).contains("ligger før den første");
    assertThat(note(me, away, "2020-01-01", "2020-01-02", here).body()).contains("er gået");
    assertThat(note(me, away, first, today.plusYears(3).toString(), here).body())
        .contains("Højst et år ad gangen");
    assertThat(note(me, away, first, last, away).body()).contains("Vælg en kollega");
    assertThat(note(me, away, first, last, AT.world().id("pedagogue")).body())
        .contains("Vælg en kollega");
    assertThat(note(session("h"), here, first, first, third).status()).isEqualTo(303);
    assertThat(note(me, away, first, last, here).body()).contains("selv væk i de dage");
    assertThat(note(me, away, first, last, third).status()).isEqualTo(303);
    assertThat(note(me, away, last, last, third).body()).contains("allerede aftalt fravær");
    assertThat(session("t").get("/children/" + child).status()).as("not yet").isEqualTo(404);
  }

  @Test
  void whoStandsInForAStandInSeesNothingOfTheFirst() {
    AT.given("").absence(away, here, 0);
    AT.given("").absence(here, third, 0);
    assertThat(session("h").get("/children/" + child).status()).isEqualTo(200);
    assertThat(session("t").get("/children/" + child).status()).isEqualTo(404);
  }

  @Test
  void aSuspicionThatTheAbsentOneHasInHandIsTheStandInsTooAndNoOther() {
    UUID theirs = AT.given("").concern(child, unit, away, away);
    NewChild others = NewChild.in(AT, "Anden");
    AT.given("").thread(others.id(), third);
    UUID not = AT.given("").concern(others.id(), unit, third, third);
    rows.run("update concern set suspects_abuse = true where id in (?, ?)", theirs, not);
    assertThat(session("h").get("/concerns/" + theirs).status()).as("before").isEqualTo(404);
    AT.given("").absence(away, here, 0);
    assertThat(session("h").get("/concerns/" + theirs).status()).isEqualTo(200);
    assertThat(session("h").get("/concerns/" + not).status()).isEqualTo(404);
  }

  private UUID person(String letter, String name, Role role, boolean leads) {
    UUID id = AT.given("").account(letter + mark, name, "Rådgiver", role);
    AT.given("").works(id, unit, "Rådgiver", leads, false);
    return id;
  }

  private Session session(String letter) {
    return Session.of(AT, letter + mark);
  }

  private static Answer note(Session who, UUID of, String from, String to, UUID standIn) {
    return who.post(
        "/absence/of/" + of,
        Session.form(Map.of("from", from, "to", to, "standIn", standIn.toString())));
  }

  private String followUp() {
    return Session.form(Map.of("version", "0", "words", "Jeg har ringet til mor."));
  }
}
