package dk.roedtraad.app.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Soon;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sharing stands on consent, or on the little that the law allows without; both end. */
@RunAsClient
@Tag("C9")
class ConsentIT extends TheApplication {
  private static final Municipality AT = Municipality.of("naer");

  private final Rows rows = AT.rows();
  private final World world = AT.world();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private UUID child;
  private UUID mother;
  private UUID forum;
  private Session pedagogue;
  private Session member;
  private UUID memberId;

  @BeforeEach
  void aChildAndAForumWithAColleagueFromElsewhere() {
    child = NewChild.in(AT, "Sofus").id();
    mother = rows.id("select person_id::text from family_relation where child_id = ?", child);
    AT.given("").thread(child, world.id("pedagogue"));
    forum = world.id("forum");
    pedagogue = world.session(World.PEDAGOGUE);
    memberId = AT.given("").account("p" + mark, "Puk PPR", "Psykolog", Role.PROFESSIONAL);
    AT.given("").works(memberId, world.id("otherUnit"), "Psykolog", false, false);
    rows.insert("forum_member", "forum_id", forum, "account_id", memberId, "part", "MEMBER");
    member = Session.of(AT, "p" + mark);
  }

  @Test
  void bothParentsConsentAndEachCanTakeItBackAtOnce() {
    UUID father = person("Palle");
    rows.insertWithId(
        "family_relation",
        "child_id",
        child,
        "person_id",
        father,
        "kind",
        "FATHER",
        "custody",
        true);
    consents(mother, "CIRCLE");
    assertThat(page()).contains("må ikke dele med samtykke", "Der mangler samtykke fra: Palle");
    consents(father, "CIRCLE");
    assertThat(page()).contains("må dele det, de ved, med samtykke");

    UUID meeting = meeting(1);
    Answer put = put(meeting, "");
    assertThat(put.status()).as(put.body()).isEqualTo(201);
    UUID item = rows.id("select id::text from agenda_item where meeting_id = ?", meeting);
    assertThat(basis(item)).isEqualTo("CONSENT");
    assertThat(member.get("/children/" + child).status()).as("sits there").isEqualTo(200);
    assertThat(member.get("/meetings/" + meeting + "?item=" + item).body())
        .contains("Deles med familiens samtykke");

    UUID his = rows.id("select id::text from consent where person_id = ?", father);
    Answer back =
        pedagogue.post("/consents/" + his + "/withdraw", Map.of("words", "Vi vil vente lidt"));
    assertThat(back.status()).isEqualTo(303);
    assertThat(member.get("/children/" + child).status()).as("at once").isEqualTo(404);
    for (String page : new String[] {"", "/minutes", "?item=" + item}) {
      Answer answer = member.get("/meetings/" + meeting + page);
      assertThat(answer.body()).as(page).doesNotContain("Sofus");
    }
    assertThat(member.json("GET", "/api/v1/meetings/" + meeting, null).body())
        .doesNotContain("Sofus");
    assertThat(pedagogue.get("/children/" + child).body())
        .contains("har trukket sit samtykke tilbage", "Vi vil vente lidt");
    assertThat(pedagogue.get("/").body()).contains("Samtykket gælder ikke mere");
    assertThat(rows.text("select state from agenda_item where id = ?", item))
        .isEqualTo("POSTPONED");
    assertThat(pedagogue.post("/consents/" + his + "/withdraw", "").status()).isEqualTo(409);
  }

  @Test
  void aYoungPersonOfFifteenConsentsToo() {
    rows.run("update child set born_on = ? where id = ?", LocalDate.now().minusYears(16), child);
    consents(mother, "CIRCLE");
    assertThat(page()).contains("Der mangler samtykke fra: Sofus");
    Answer own = consents(null, "CIRCLE");
    assertThat(own.status()).as(own.body()).isEqualTo(201);
    assertThat(page()).contains("må dele det, de ved, med samtykke");
    rows.run("update child set born_on = ? where id = ?", LocalDate.now().minusYears(9), child);
    assertThat(consents(null, "CIRCLE").body()).contains("den unge fra 15 år");
    assertThat(consents(person("Fremmed"), "CIRCLE").body()).contains("forældremyndigheden");
  }

  @Test
  @Tag("check-8")
  void withoutConsentAChildIsDiscussedOnceAndInSpecialCasesOnceMore() {
    assertThat(pedagogue.get("/meetings/put?child=" + child).body())
        .contains("ét sted én gang", "Prøv at få samtykke først");
    assertThat(put(meeting(1), "").status()).isEqualTo(201);
    UUID second = meeting(2);
    assertThat(put(second, "").body()).contains("Barnet er drøftet én gang uden samtykke");
    Answer again = put(second, "Psykologen var syg");
    assertThat(again.status()).as(again.body()).isEqualTo(201);
    assertThat(
            rows.text(
                "select basis_words from agenda_item where meeting_id = ? and child_id = ?",
                second,
                child))
        .isEqualTo("Psykologen var syg");
    UUID third = meeting(3);
    Answer refused = put(third, "Endnu en gang");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("mere giver reglen ikke lov til");
    assertThat(pedagogue.get("/meetings/put?child=" + child).body()).contains("drøftet to gange");
    consents(mother, "FORUM");
    assertThat(put(third, "").status()).as("with consent it goes on").isEqualTo(201);
  }

  @Test
  void peopleFromOutsideHearNothingWithoutConsent() {
    UUID police = AT.given("").unit("Politiet " + mark, "EXTERNAL", "EXTERNAL");
    UUID officer = AT.given("").account("b" + mark, "Bo Betjent", "Politi", Role.PROFESSIONAL);
    AT.given("").works(officer, police, "Politi", false, false);
    UUID meeting = meeting(1);
    put(meeting, "");
    UUID item = rows.id("select id::text from agenda_item where meeting_id = ?", meeting);
    Session chair = world.session(World.LEADER);
    String people = "/api/v1/items/" + item + "/participants";
    String body = "{\"account\":\"" + officer + "\",\"part\":\"politi\"}";
    Answer refused = chair.json("POST", people, body);
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.body()).contains("Uden samtykke må politi");
    Answer colleague =
        chair.json(
            "POST", people, "{\"account\":\"" + world.id("stranger") + "\",\"part\":\"kollega\"}");
    assertThat(colleague.status()).as("the control: " + colleague.body()).isLessThan(300);
    rows.insert("forum_member", "forum_id", forum, "account_id", officer, "part", "MEMBER");
    UUID other = NewChild.in(AT, "Ida").id();
    Answer sits =
        pedagogue.json(
            "POST", "/api/v1/meetings/" + meeting(4) + "/items", "{\"child\":\"" + other + "\"}");
    rows.run("delete from forum_member where account_id = ?", officer);
    assertThat(sits.body()).contains("Uden samtykke må politi");
  }

  @Test
  void anOpenNotificationIsAGroundOfItsOwn() {
    UUID concern =
        AT.given("").concern(child, world.id("unit"), world.id("pedagogue"), world.id("leader"));
    rows.run("update concern set form = 'NOTIFICATION' where id = ?", concern);
    UUID meeting = meeting(1);
    assertThat(put(meeting, "").status()).isEqualTo(201);
    assertThat(basis(rows.id("select id::text from agenda_item where meeting_id = ?", meeting)))
        .isEqualTo("CASE");
  }

  @Test
  void aConsentEndsByItselfAndTheCoordinatorIsAskedBefore() {
    consents(mother, "CIRCLE");
    rows.run("update consent set ends_on = current_date + 5 where child_id = ?", child);
    Soon.until(
        () ->
            rows.count(
                    "select count(*) from task where kind = 'CONSENT' and child_id = ? and done_at is"
                        + " null",
                    child)
                == 1);
    UUID meeting = meeting(1);
    put(meeting, "");
    assertThat(member.get("/children/" + child).status()).isEqualTo(200);
    rows.run(
        "update consent set given_on = current_date - 30, ends_on = current_date - 1 where child_id ="
            + " ?",
        child);
    assertThat(member.get("/children/" + child).status()).isEqualTo(404);
    Soon.until(
        () ->
            rows.text(
                    "select state from agenda_item where meeting_id = ? and child_id = ?",
                    meeting,
                    child)
                .equals("POSTPONED"));
    assertThat(pedagogue.get("/children/" + child).body()).contains("Samtykket gælder ikke mere");
  }

  @Test
  void whatIsMissingIsToldFieldByField() {
    Answer empty =
        pedagogue.post(
            "/children/" + child + "/consents",
            Map.of("purpose", "OBTAIN", "kind", "CIRCLE", "givenOn", "", "endsOn", ""));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body())
        .contains(
            "er for nogen uden for kommunen",
            "Skriv, hvad der må deles",
            "Vælg, hvem der giver samtykket",
            "skriftligt eller mundtligt",
            "Skriv dagen, det er givet");
    Answer noted =
        pedagogue.post(
            "/children/" + child + "/consents",
            Map.of(
                "purpose", "OBTAIN",
                "kind", "OUTSIDE",
                "recipient", "Hospitalet",
                "what", "Høreprøven",
                "giver", mother.toString(),
                "how", "WRITTEN",
                "givenOn", LocalDate.now().toString(),
                "endsOn", LocalDate.now().plusMonths(3).toString()));
    assertThat(noted.status()).as(noted.body()).isEqualTo(303);
    assertThat(page()).contains("Hospitalet", "Høreprøven", "må ikke dele med samtykke");
  }

  private String page() {
    return pedagogue.get("/children/" + child + "/consents").body();
  }

  private Answer consents(UUID giver, String kind) {
    String who = giver == null ? ",\"byYoungPerson\":true" : ",\"giver\":\"" + giver + "\"";
    String where = kind.equals("FORUM") ? ",\"forum\":\"" + forum + "\"" : "";
    return pedagogue.json(
        "POST",
        "/api/v1/children/" + child + "/consents",
        "{\"purpose\":\"COOPERATION\",\"kind\":\""
            + kind
            + "\",\"what\":\"Hverdagen\",\"spoken\":true,\"givenOn\":\""
            + LocalDate.now()
            + "\",\"endsOn\":\""
            + LocalDate.now().plusMonths(6)
            + "\""
            + who
            + where
            + "}");
  }

  private Answer put(UUID meeting, String onceMore) {
    return pedagogue.json(
        "POST",
        "/api/v1/meetings/" + meeting + "/items",
        "{\"child\":\"" + child + "\",\"reason\":\"Her\",\"onceMore\":\"" + onceMore + "\"}");
  }

  private String basis(UUID item) {
    return rows.text("select basis from agenda_item where id = ?", item);
  }

  private UUID person(String name) {
    return rows.insertWithId(
        "person", "given_name", name, "family_name", world.canary(), "phone", "");
  }

  private UUID meeting(int days) {
    Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(days, ChronoUnit.DAYS);
    return rows.insertWithId(
        "meeting",
        "forum_id",
        forum,
        "starts_at",
        start,
        "ends_at",
        start.plus(1, ChronoUnit.HOURS),
        "place",
        "Her",
        "state",
        "PLANNED",
        "chair_id",
        world.id("leader"),
        "minute_taker_id",
        world.id("pedagogue"));
  }
}
