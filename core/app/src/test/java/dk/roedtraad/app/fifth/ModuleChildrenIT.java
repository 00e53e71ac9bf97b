package dk.roedtraad.app.fifth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A module meets a child as everybody does: with a relation, and with a row in the read log. */
@Tag("C16")
@Tag("B5")
@ExtendWith(InTown.class)
class ModuleChildrenIT {
  private static final String AT = Town.NEIGHBOUR;
  private static Town town;
  private static Visitor pedagogue;
  private static Rows rows;
  private static UUID child;

  @BeforeAll
  static void come(Town built) {
    town = built;
    pedagogue = town.as(Town.PEDAGOGUE, AT);
    rows = town.rows(AT);
    child = town.child(AT);
  }

  @Test
  void aLookShowsNameAndBirthdayAndIsWrittenDown() {
    long before = looks("nabo.look");
    Answer seen = look(pedagogue, child, "nabo.look");
    assertThat(seen.body())
        .contains("Alma Kanarieplads", LocalDate.now().minusYears(12).toString(), child.toString());
    assertThat(looks("nabo.look")).isEqualTo(before + 1);
    assertThat(
            rows.text(
                "select actor || ' ' || relation || ' ' || action from read_log where child_id = ?"
                    + " and section = 'nabo.look' order by at desc limit 1",
                child))
        .isEqualTo("Pia Kanarieplads INSTITUTION READ");
  }

  @Test
  void anUnbornChildHasNoBirthdayYet() {
    UUID unborn =
        rows.insertWithId(
            "child",
            "given_name",
            "Ufødt",
            "family_name",
            "Kanarie",
            "expected_on",
            LocalDate.now().plusWeeks(6));
    rows.run(
        "insert into thread (id, child_id, holder_id, held_since, opened_at)"
            + " select gen_random_uuid(), ?, id, now(), now() from account where username = ?",
        unborn,
        Town.PEDAGOGUE);
    assertThat(look(pedagogue, unborn, "nabo.look").body()).contains("bornOn=Optional.empty");
  }

  @Test
  void withoutRelationTheChildIsAsUnknownAsNone() {
    Visitor stranger = town.as(Town.STRANGER, AT);
    long before = looks("nabo.strange");
    Answer foreign = look(stranger, child, "nabo.strange");
    Answer unknown = look(stranger, UUID.randomUUID(), "nabo.strange");
    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.essence(List.of())).isEqualTo(unknown.essence(List.of()));
    assertThat(look(pedagogue, town.child(Town.FIFTH), "nabo.look").essence(List.of()))
        .as("a child of another municipality")
        .isEqualTo(unknown.essence(List.of()));
    assertThat(looks("nabo.strange")).isEqualTo(before);
    assertThat(stranger.get("/m/stafet/log?child=" + child).status()).isEqualTo(404);
    assertThat(tell(stranger, "nabo.told", "Fra en fremmed").body()).isEqualTo("false");
    assertThat(told("Fra en fremmed")).isZero();
  }

  @Test
  void emergencyAccessIsForReadingThroughAModuleToo() {
    Visitor stranger = town.as(Town.STRANGER, AT);
    rows.run(
        "insert into emergency_access (id, child_id, account_id, reason, begun_at, ends_at) select"
            + " gen_random_uuid(), ?, id, 'Det haster', now(), now() + interval '1 hour' from account"
            + " where username = ?",
        child,
        Town.STRANGER);
    try {
      assertThat(look(stranger, child, "nabo.urgent").body()).contains("Alma");
      assertThat(tell(stranger, "nabo.told", "Skrevet i en fart").status()).isEqualTo(409);
      assertThat(told("Skrevet i en fart")).isZero();
    } finally {
      rows.run(
          "update emergency_access set begun_at = now() - interval '2 hours', ends_at = now() -"
              + " interval '1 second'");
    }
  }

  @Test
  void anAdministratorSeesNoChildThroughAModuleEither() {
    Answer answer = town.admin(AT).get("/api/v1/m/nabo/children/" + child + "?section=nabo.look");
    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void withoutALogThereIsNoAnswer() {
    Rows provisioner = town.distribution().asProvisioner(AT);
    String role = town.distribution().config(AT, "db.user");
    provisioner.run("revoke insert on read_log from " + role);
    try {
      Answer blind = look(pedagogue, child, "nabo.blind");
      assertThat(blind.status()).isEqualTo(503);
      assertThat(blind.everything()).doesNotContain("Alma");
      assertThat(pedagogue.get("/m/stafet/log?child=" + child).body()).doesNotContain("Alma");
    } finally {
      provisioner.run("grant insert on read_log to " + role);
    }
    assertThat(look(pedagogue, child, "nabo.blind").body()).as("the control").contains("Alma");
  }

  @Test
  void whatItTellsStandsInTheThreadUnderItsOwnName() {
    assertThat(tell(pedagogue, "nabo.told", "Der blev hilst").body()).isEqualTo("true");
    assertThat(pedagogue.get("/children/" + child).body())
        .contains("Naboen fortalte", "Der blev hilst");
    assertThat(
            rows.text(
                "select kind || ' ' || actor_name from thread_entry where title = 'Der blev hilst'"))
        .isEqualTo("OTHER Pia Kanarieplads");
    assertThat(
            rows.count(
                "select count(*) from read_log where child_id = ? and section = 'nabo.told' and"
                    + " action = 'CHANGE'",
                child))
        .isPositive();
  }

  @Test
  void itCannotSpeakOrLookInTheNameOfCoreOrAnother() {
    for (String foreign : List.of("child.page", "stafet.log", "nabo")) {
      assertThat(look(pedagogue, child, foreign).status()).as(foreign).isEqualTo(503);
      assertThat(tell(pedagogue, foreign, "Under falsk navn").status()).as(foreign).isEqualTo(503);
    }
    assertThat(told("Under falsk navn")).isZero();
  }

  @Test
  void whatWasToldBeforeItBrokeOffWasNotTold() {
    Answer half =
        pedagogue.post("/api/v1/m/nabo/children/" + child + "/half", Map.of("words", "Halvt sagt"));
    assertThat(half.status()).isEqualTo(503);
    assertThat(told("Halvt sagt")).isZero();
  }

  private static Answer look(Visitor who, UUID child, String section) {
    return who.get("/api/v1/m/nabo/children/" + child + "?section=" + section);
  }

  private static Answer tell(Visitor who, String kind, String words) {
    return who.post("/api/v1/m/nabo/children/" + child, Map.of("kind", kind, "words", words));
  }

  private static long looks(String section) {
    return rows.count(
        "select count(*) from read_log where child_id = ? and section = ?", child, section);
  }

  private static long told(String title) {
    return rows.count("select count(*) from thread_entry where title = ?", title);
  }
}
