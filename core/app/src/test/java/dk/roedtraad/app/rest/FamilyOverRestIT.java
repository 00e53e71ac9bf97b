package dk.roedtraad.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Home;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Family, custody, homes, arenas and network as programs read and keep them. */
@RunAsClient
@Tag("C1")
class FamilyOverRestIT extends TheApplication {
  private final Municipality at = Municipality.of("skov");

  @Test
  void aChildsFamilyHasHomesCustodySiblingsAndArenas() {
    NewChild child = NewChild.in(at, "Nora");
    UUID father = person("Per");
    at.rows()
        .insertWithId(
            "family_relation",
            "child_id",
            child.id(),
            "person_id",
            father,
            "kind",
            "FATHER",
            "custody",
            true,
            "custody_from",
            LocalDate.now().plusDays(30));
    NewChild brother = NewChild.in(at, "Viggo");
    at.rows().insert("sibling", "child_id", child.id(), "sibling_id", brother.id());
    Home.in(at, "Åbenvej 3").ofChild(child.id()).ofChild(brother.id()).ofPerson(father);

    JsonObject family = object(pedagogue().get(family(child)));
    assertThat(family.get("homes").toString()).contains("Åbenvej 3", "9990", "Per", "Viggo");
    assertThat(family.get("adults").toString()).contains("MOTHER", "FATHER");
    JsonObject per =
        family.getAsJsonArray("adults").asList().stream()
            .map(each -> each.getAsJsonObject())
            .filter(each -> each.get("relation").getAsString().equals("FATHER"))
            .findFirst()
            .orElseThrow();
    assertThat(per.getAsJsonObject("custody").get("now").getAsBoolean())
        .as("custody that begins in a month")
        .isFalse();
    assertThat(per.getAsJsonObject("custody").get("from").getAsString())
        .isEqualTo(LocalDate.now().plusDays(30).toString());
    assertThat(family.get("siblings").toString()).contains("Viggo", "\"sharesHome\":true");
    assertThat(family.get("arenas").toString()).contains("Solstrålen", "Blå stue", "\"now\":true");
  }

  @Test
  void aProtectedAddressIsToldNowhereNotEvenByThoseWhoLiveThere() {
    NewChild hidden = NewChild.in(at, "Selma");
    at.rows().run("update child set address_protected = true where id = ?", hidden.id());
    NewChild sister = NewChild.in(at, "Signe");
    NewChild half = NewChild.in(at, "Storm");
    NewChild neighbour = NewChild.in(at, "Nanna");
    UUID mother = person("Gry");
    String secret = "Skjulestedet 7";
    Home.in(at, secret).ofChild(hidden.id()).ofChild(sister.id()).ofPerson(mother);
    Home.in(at, secret).ofPerson(mother).ofChild(half.id());
    Home.in(at, secret.toUpperCase(java.util.Locale.ROOT)).ofChild(neighbour.id());

    Program pia = pedagogue();
    for (NewChild child : new NewChild[] {hidden, sister, half, neighbour}) {
      Answer read = pia.get(family(child));
      assertThat(read.status()).isEqualTo(200);
      assertThat(read.body()).as(child.name()).doesNotContainIgnoringCase("skjulestedet");
      JsonObject home = object(read).getAsJsonArray("homes").get(0).getAsJsonObject();
      assertThat(home.get("addressProtected").getAsBoolean()).as(child.name()).isTrue();
      assertThat(home.has("street")).isFalse();
    }
    at.rows().run("update child set address_protected = false where id = ?", hidden.id());
    assertThat(pia.get(family(sister)).body()).as("control").contains(secret);
  }

  @Test
  void custodyThatHasNotBegunInvitesNobodyToAMeeting() {
    NewChild child = NewChild.in(at, "Ask");
    UUID father = person("Palle");
    at.rows()
        .insertWithId(
            "family_relation",
            "child_id",
            child.id(),
            "person_id",
            father,
            "kind",
            "FATHER",
            "custody",
            true,
            "custody_from",
            LocalDate.now().plusDays(1));
    at.given("").thread(child.id(), at.world().id("leader"));
    Program lis = Program.loggedIn(at, World.LEADER);
    Answer brought =
        lis.send(
            "POST",
            "/api/v1/meetings/" + meetingThatInvitesParents() + "/items",
            "{\"child\":\"" + child.id() + "\",\"reason\":\"Det er her, de kender ham.\"}");
    assertThat(brought.status()).as(brought.body()).isEqualTo(201);
    assertThat(
            at.rows()
                .texts(
                    "select p.name from item_participant p join agenda_item i on i.id = p.item_id"
                        + " where i.child_id = ?",
                    child.id()))
        .noneMatch(name -> name.startsWith("Palle"))
        .anyMatch(name -> name.startsWith("Gry"));
  }

  @Test
  void aContactIsAddedChangedAndRemovedAndTheThreadKeepsIt() {
    NewChild child = NewChild.in(at, "Karla");
    Program pia = pedagogue();
    String network = "/api/v1/children/" + child.id() + "/network";
    Answer faulty = pia.send("POST", network, "{\"name\":\"Birthe\"}");
    assertThat(faulty.status()).isEqualTo(422);
    assertThat(faulty.body()).contains("relation", "arena", "closeness");

    Answer made = pia.send("POST", network, contact(2));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String address = made.header("Location").replaceFirst("^https?://[^/]+", "");
    assertThat(pia.get(network).body()).contains("Birthe", "MOTHER");
    String tag = pia.get(address).header("ETag");
    assertThat(pia.send("PUT", address, contact(1), "If-Match", "\"9\"").status()).isEqualTo(412);
    Answer changed = pia.send("PUT", address, contact(1), "If-Match", tag);
    assertThat(changed.status()).as(changed.body()).isEqualTo(204);
    assertThat(pia.get(address).body()).contains("\"closeness\":1");
    assertThat(pia.send("DELETE", address, null, "If-Match", tag).status())
        .as("with the version before")
        .isEqualTo(412);
    String now = pia.get(address).header("ETag");
    assertThat(pia.send("DELETE", address, null, "If-Match", now).status()).isEqualTo(204);
    assertThat(pia.get(address).status()).isEqualTo(404);
    assertThat(pia.get(network).body()).doesNotContain("Birthe");
    assertThat(
            at.rows()
                .texts(
                    "select kind_key from thread_entry where child_id = ? order by at", child.id()))
        .containsExactly(
            "thread.kind.network-added",
            "thread.kind.network-changed",
            "thread.kind.network-removed");
    assertThat(Program.loggedIn(at, World.STRANGER).get(network).status())
        .as("without relation")
        .isEqualTo(404);
  }

  /** A coming meeting of a forum that asks the parents to come. */
  private UUID meetingThatInvitesParents() {
    String type =
        at.module().forumTypes().stream()
            .filter(ForumType::parentsInvited)
            .findFirst()
            .orElseThrow()
            .key();
    UUID leader = at.world().id("leader");
    return at.rows()
        .insertWithId(
            "meeting",
            "forum_id",
            at.rows().id("select id::text from forum where type_key = ? limit 1", type),
            "starts_at",
            Instant.now().plus(2, ChronoUnit.HOURS),
            "ends_at",
            Instant.now().plus(3, ChronoUnit.HOURS),
            "state",
            "PLANNED",
            "chair_id",
            leader,
            "minute_taker_id",
            leader);
  }

  private UUID person(String name) {
    return at.rows()
        .insertWithId(
            "person", "given_name", name, "family_name", at.world().canary(), "phone", "");
  }

  private Program pedagogue() {
    return Program.loggedIn(at, World.PEDAGOGUE);
  }

  private static String family(NewChild child) {
    return "/api/v1/children/" + child.id() + "/family";
  }

  private static String contact(int closeness) {
    return "{\"name\":\"Birthe\",\"relation\":\"mormor\",\"arena\":\"HOME\",\"closeness\":"
        + closeness
        + "}";
  }

  private static JsonObject object(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
