package dk.roedtraad.app.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Help for a whole family is begun once, and stands with each child whom the beginner may see. */
@RunAsClient
@Tag("C5")
class FamilyAimIT extends TheApplication {
  private static final String GUIDANCE = "koege.indsats.familievejledning";

  private static Municipality at;
  private static UUID alma;
  private static UUID bo;
  private static UUID unseen;

  @BeforeAll
  static void settle() {
    at = Municipality.of("rette");
    Given given = at.given(at.world().canary());
    alma = NewChild.in(at, "Alma").id();
    bo = NewChild.in(at, "Bo").id();
    unseen = given.child("Cille", LocalDate.now().minusYears(9));
    given.attends(unseen, at.world().id("otherUnit"), "Grøn stue");
    for (UUID child : new UUID[] {alma, bo, unseen}) {
      for (UUID other : new UUID[] {alma, bo, unseen}) {
        if (!child.equals(other)) {
          at.rows().insert("sibling", "child_id", child, "sibling_id", other);
        }
      }
    }
  }

  @Test
  void aFamilysHelpStandsInTheThreadOfEachSiblingWhomOneMaySee() {
    Program lis = Program.loggedIn(at, World.LEADER);
    assertThat(
            at.world()
                .session(World.LEADER)
                .get("/children/" + alma + "/interventions/new?type=" + GUIDANCE)
                .body())
        .contains("For hele familien", "begynder den også for Bo,")
        .doesNotContain("Cille");

    Answer begun = begin(lis, alma, GUIDANCE);
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    String id = JsonParser.parseString(begun.body()).getAsJsonObject().get("id").getAsString();
    assertThat(
            at.rows()
                .texts(
                    "select child_id::text from intervention where family_id = ?::uuid and aim ="
                        + " 'FAMILY'",
                    id))
        .containsExactlyInAnyOrder(alma.toString(), bo.toString());
    for (UUID child : new UUID[] {alma, bo}) {
      assertThat(
              at.rows()
                  .count(
                      "select count(*) from thread_entry where child_id = ? and kind ="
                          + " 'INTERVENTION' and body like '%intervention.thread.family%'",
                      child))
          .isOne();
      assertThat(
              at.rows()
                  .count(
                      "select count(*) from thread where child_id = ? and closed_at is null",
                      child))
          .as("somebody holds the thread")
          .isOne();
      assertThat(
              at.rows()
                  .count(
                      "select count(*) from read_log where child_id = ? and action = 'CREATE' and"
                          + " section = 'interventions'",
                      child))
          .isPositive();
    }
    assertThat(at.rows().count("select count(*) from read_log where child_id = ?", unseen))
        .as("nothing was done to whom she may not see")
        .isZero();
    Answer read = lis.get("/api/v1/interventions/" + id);
    assertThat(read.body()).contains("\"aim\":\"FAMILY\"", "\"family\":\"" + id + "\"");
    assertThat(at.world().session(World.LEADER).get("/interventions/" + id).body())
        .contains("Familien", "Sammen med Bo")
        .doesNotContain("Cille");
    assertThat(taken(lis)).as("a family takes one place").isOne();
  }

  @Test
  void whatIsForOneChildCannotBeBegunForTheFamily() {
    Program lis = Program.loggedIn(at, World.LEADER);
    Answer refused = begin(lis, bo, "koege.indsats.netvaerksgruppe");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("\"field\":\"family\"", "kan ikke gives til en hel familie");
    assertThat(lis.get("/api/v1/catalogue").body()).contains("\"forFamilies\":true");
    assertThat(at.world().session(World.LEADER).get("/interventions").body())
        .contains("Også for hele familien.");
  }

  private static Answer begin(Program who, UUID child, String type) {
    return who.send(
        "POST",
        "/api/v1/children/" + child + "/interventions",
        "{\"type\":\""
            + type
            + "\",\"startsOn\":\""
            + LocalDate.now()
            + "\",\"why\":\"Det er for alle.\",\"triedBelow\":\"En fast voksen\",\"family\":true}");
  }

  private static int taken(Program who) {
    return JsonParser.parseString(who.get("/api/v1/catalogue").body())
        .getAsJsonObject()
        .getAsJsonArray("types")
        .asList()
        .stream()
        .map(type -> type.getAsJsonObject())
        .filter(type -> type.get("key").getAsString().equals(GUIDANCE))
        .findFirst()
        .orElseThrow()
        .get("taken")
        .getAsInt();
  }
}
