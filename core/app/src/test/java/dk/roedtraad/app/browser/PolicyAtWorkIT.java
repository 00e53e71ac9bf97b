package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * What the policy of one municipality asks of its way of working, as its people meet it: levels of
 * prevention, the ladder, the forum that fits, and a resource team wherever children are.
 */
@RunAsClient
@EnabledIf(value = "dk.roedtraad.app.browser.Chromium#isWanted", disabledReason = Chromium.MISSING)
class PolicyAtWorkIT extends TheApplication {
  private static final String PLAY_GROUP = "koege.indsats.legegruppe";
  private static final String FAMILY_TREATMENT = "koege.indsats.familiebehandling";
  private static final String SUPPLIER_OUTSIDE = "EXTERNAL";
  private static Municipality at;
  private static Program leader;

  @BeforeAll
  static void settle() {
    at = Municipality.of("sund");
    leader = Program.loggedIn(at, World.LEADER);
  }

  @Test
  @Tag("K3")
  void eachLevelSaysWhatItIsForAndForWhomAndWhatThereIsOnIt() {
    try (Person lis = Person.at(at).logsInAs(World.LEADER)) {
      lis.open("/interventions")
          .expect("Forebyggende", "At problemer slet ikke opstår.", "Alle børn, unge og familier")
          .expect("Foregribende", "At finde et problem tidligt og holde det småt.")
          .expect(
              "Indgribende", "At det ikke bliver værre", "Børn, unge og familier, der har haft");
      lis.click("main a[href$='level=koege.level.indgribende']")
          .expect("Familiebehandling", "Plejefamilie");
      assertThat(lis.text()).doesNotContain("Børn, der står uden for legen.");
      lis.click("main a[href$='level=koege.level.forebyggende']")
          .expect("Børn, der står uden for legen.");
      assertThat(lis.text()).doesNotContain("Familier, hvor samspillet hjemme er blevet svært.");
    }
  }

  @Test
  @Tag("K4")
  void theLadderShowsAChildsWayDownAndWhyItMoved() {
    NewChild uno = NewChild.in(at, "Uno");
    LocalDate today = LocalDate.now();
    String treatment =
        begin(uno, FAMILY_TREATMENT, today.minusDays(120), "Uno og far skændes dagligt");
    begin(uno, PLAY_GROUP, today.minusDays(30), "Uno skal have venner");
    end(treatment, "Familien klarer hverdagen selv nu");

    try (Person lis = Person.at(at).logsInAs(World.LEADER)) {
      lis.open("/children/" + uno.id() + "/ladder")
          .expect("Begynder på trin 4", "Uno og far skændes dagligt")
          .expect("Ned fra trin 4 til trin 1", "Familien klarer hverdagen selv nu");
      String picture = lis.page().locator("figure svg[role=img]").first().innerHTML();
      assertThat(picture).contains("Anbringelse", "Hjemmebaserede foranstaltninger");
    }
    JsonObject way = object(leader.get("/api/v1/children/" + uno.id() + "/ladder"));
    assertThat(way.get("steps").getAsInt()).isEqualTo(5);
    JsonArray moves = way.getAsJsonArray("moves");
    JsonObject last = moves.get(moves.size() - 1).getAsJsonObject();
    assertThat(last.get("from").getAsInt()).isEqualTo(4);
    assertThat(last.get("to").getAsInt()).isEqualTo(1);
    assertThat(last.get("reason").getAsString()).isEqualTo("Familien klarer hverdagen selv nu");
  }

  @Test
  @Tag("K5")
  void theFittingForumFollowsTheAreasThatCarryTheInterventions() {
    NewChild eva = NewChild.in(at, "Eva");
    try (Person lis = Person.at(at).logsInAs(World.LEADER)) {
      proposed(lis, eva, "Ressourceteammøde", "Ingen indsats er i gang endnu.");
      String group = begin(eva, PLAY_GROUP, LocalDate.now(), "Eva leger alene");
      proposed(lis, eva, "Ressourceteammøde", "Kun almenområdet hjælper barnet lige nu.");
      String treatment = begin(eva, FAMILY_TREATMENT, LocalDate.now(), "Der er uro hjemme");
      proposed(lis, eva, "Netværksmøde", "Både almenområdet og specialområdet hjælper barnet.");
      end(group, "Eva har fået venner");
      proposed(lis, eva, "Handleplansmøde", "Kun specialområdet hjælper barnet lige nu.");
      external(eva);
      proposed(lis, eva, "Handleplansmøde", "Kun specialområdet hjælper barnet lige nu.");
      end(treatment, "Der er ro hjemme");
      proposed(lis, eva, "Ressourceteammøde", "Ingen indsats er i gang endnu.");
    }
  }

  @Test
  @Tag("K5")
  void anotherForumCanBeChosenWithAReasonAndTheChoiceShows() {
    NewChild ida = NewChild.in(at, "Ida");
    begin(ida, PLAY_GROUP, LocalDate.now(), "Ida leger alene");
    begin(ida, FAMILY_TREATMENT, LocalDate.now(), "Der er uro hjemme");
    UUID meeting = at.world().id("meeting");
    try (Person lis = Person.at(at).logsInAs(World.LEADER)) {
      lis.open("/meetings/put?child=" + ida.id()).expect("Foreslået forum: Netværksmøde");
      String radio = "[name=meeting][value='" + meeting + "']";
      lis.click("label[for='" + lis.page().locator(radio).getAttribute("id") + "']")
          .click("form[action='/meetings/put'] button[type=submit]")
          .expect("Et andet forum er foreslået");
      lis.click("label[for='" + lis.page().locator(radio).getAttribute("id") + "']")
          .write("[name=reason]", "Teamet kender Ida bedst.")
          .click("form[action='/meetings/put'] button[type=submit]");
      assertThat(lis.path()).startsWith("/meetings/" + meeting);
      lis.expect("Netværksmøde", "Ressourceteammøde", "Teamet kender Ida bedst.");
      lis.open("/children/" + ida.id()).expect("Teamet kender Ida bedst.");
    }
  }

  @Test
  @Tag("K6")
  void everyDayCareAndSchoolHasAResourceTeamOfItsOwn() {
    new Given(at.rows(), at.world().canary()).unit("Skolen ved Åen", "SCHOOL", "GENERAL");
    try (Person anne = Person.at(at).logsInAs(World.ADMIN)) {
      String team = "form[action='/admin/modules/koege/koege.forum.ressourceteam'] button";
      for (int turn = 0; turn < 2; turn++) {
        anne.open("/admin/modules");
        anne.page().locator("#m-koege details summary").first().click();
        anne.click(team);
      }
    }
    assertThat(
            at.rows()
                .texts(
                    "select u.name from unit u where u.active and u.kind in ('DAYCARE', 'SCHOOL') and"
                        + " not exists (select 1 from forum f where f.unit_id = u.id and f.active and"
                        + " f.type_key = 'koege.forum.ressourceteam')"))
        .as("places without a resource team")
        .isEmpty();
    for (String who : new String[] {World.LEADER, World.STRANGER}) {
      String place = who.equals(World.LEADER) ? "Børnehuset Solstrålen" : "Børnehuset Månen";
      assertThat(Program.loggedIn(at, who).get("/api/v1/forums").body())
          .as(who)
          .contains("koege.forum.ressourceteam", place);
    }
  }

  @Test
  @Tag("K6")
  void aResourceTeamTakesUpAChildAndAGroupAtOneMeeting() {
    NewChild liv = NewChild.in(at, "Liv");
    UUID meeting = at.world().id("meeting");
    try (Person lis = Person.at(at).logsInAs(World.LEADER)) {
      lis.open("/meetings/" + meeting + "/add")
          .write("#group", "Gul stue om eftermiddagen")
          .click("form:has(#group) button[type=submit]");
      assertThat(lis.path()).startsWith("/meetings/" + meeting);
      lis.open("/meetings/" + meeting + "/add?q=Liv")
          .click("form:has([name=child][value='" + liv.id() + "']) button[type=submit]");
      lis.open("/meetings/" + meeting).expect("Gul stue om eftermiddagen", "Liv");
    }
    assertThat(leader.get("/api/v1/meetings/" + meeting).body())
        .contains("Gul stue om eftermiddagen", liv.id().toString());
  }

  private static void proposed(Person person, NewChild child, String forum, String reason) {
    person.open("/meetings/put?child=" + child.id()).expect("Foreslået forum: " + forum, reason);
    JsonObject told = object(leader.get("/api/v1/children/" + child.id() + "/forum-proposal"));
    assertThat(told.get("name").getAsString()).isEqualTo(forum);
    assertThat(told.get("reason").getAsString()).startsWith(reason);
  }

  /** No module declares help by an external actor, but an import may bring it. */
  private static void external(NewChild child) {
    at.rows()
        .run(
            "insert into intervention (id, child_id, type_key, name, area, state, starts_on,"
                + " review_on, responsible_id) values (gen_random_uuid(), ?, 'koege.udefra',"
                + " 'Fodboldklubben', ?, 'RUNNING', current_date, current_date + 30, ?)",
            child.id(),
            SUPPLIER_OUTSIDE,
            at.world().id("leader"));
  }

  private static String begin(NewChild child, String type, LocalDate from, String why) {
    Map<String, String> body = new TreeMap<>();
    body.put("type", type);
    body.put("startsOn", from.toString());
    body.put("why", why);
    body.put("triedBelow", "En fast voksen hver morgen");
    Answer made =
        leader.send("POST", "/api/v1/children/" + child.id() + "/interventions", json(body));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return object(made).get("id").getAsString();
  }

  private static void end(String intervention, String reason) {
    String address = "/api/v1/interventions/" + intervention;
    Map<String, String> body = new TreeMap<>();
    body.put("effect", "HELPS");
    body.put("words", "Det går bedre");
    body.put("goesOn", "ENDED");
    body.put("endReason", reason);
    Answer ended =
        leader.send(
            "POST",
            address + "/effects",
            json(body),
            "If-Match",
            leader.get(address).header("ETag"));
    assertThat(ended.status()).as(ended.body()).isEqualTo(204);
  }

  private static String json(Map<String, String> fields) {
    JsonObject body = new JsonObject();
    fields.forEach(body::addProperty);
    return body.toString();
  }

  private static JsonObject object(Answer answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
