package dk.roedtraad.app.concern;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Soon;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.people.Role;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands still, and what comes again and again, is told to whoever leads the holder. */
@RunAsClient
@Tag("C3")
class ConcernClimbIT extends TheApplication {
  private static final Municipality AT = Municipality.of("naer");

  private final Rows rows = AT.rows();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private UUID child;
  private UUID holder;
  private UUID unit;
  private Session leader;

  @BeforeEach
  void anAdviserAndWhoLeadsThem() {
    unit = AT.given("").unit("Modtagelse " + mark, "FAMILY", "SPECIAL");
    holder = person("r", "Rie Rådgiver", Role.ADVISER, false);
    person("l", "Lone Leder", Role.LEADER, true);
    child = NewChild.in(AT, "Asta").id();
    AT.given("").thread(child, holder);
    leader = Session.of(AT, "l" + mark);
  }

  @Test
  void aNotificationThatNobodyAssessesClimbsBeforeItsTimeIsOver() {
    UUID young = notification(15);
    UUID old = notification(17);
    Soon.until(() -> told("CONCERN_CLIMBED", old) == 1);
    assertThat(told("CONCERN_CLIMBED", young)).as("the control: there is time").isZero();
    assertThat(leader.get("/").body())
        .contains("Underretning, ingen har vurderet", "er ikke vurderet. Fristen er");
    assertThat(leader.get("/concerns/" + old).status()).isEqualTo(200);
    assertThat(
            leader
                .post(
                    "/concerns/" + old + "/assess",
                    Map.of("version", "0", "words", "Ikke i fare", "unheard", "Sover"))
                .status())
        .isEqualTo(303);
    assertThat(told("CONCERN_CLIMBED", old)).as("somebody has seen to it").isZero();
    assertThat(rows.count("select count(*) from concern where id = ? and climbed", old)).isOne();
  }

  @Test
  void theThirdConcernInAYearIsToldToALeader() {
    Session pedagogue = AT.world().session(World.PEDAGOGUE);
    UUID second = raised(pedagogue, "For anden gang");
    AT.given("").concern(child, unit, AT.world().id("pedagogue"), holder);
    assertThat(told("CONCERN_REPEATED", second)).isZero();
    UUID third = raised(pedagogue, "For tredje gang");
    assertThat(told("CONCERN_REPEATED", third)).isOne();
    assertThat(leader.get("/").body()).contains("Bekymringer igen og igen");
    assertThat(leader.get("/concerns/" + third).status()).isEqualTo(200);
    assertThat(told("CONCERN_REPEATED", third)).as("the leader has looked").isZero();
  }

  @Test
  void whatIsToldToALeaderStaysWithThemWhenTheConcernIsGivenAway() {
    UUID other = person("a", "Anna Afløser", Role.ADVISER, false);
    UUID old = notification(17);
    Soon.until(() -> told("CONCERN_CLIMBED", old) == 1);
    rows.run(
        "insert into task (id, kind, child_id, subject_id, owner_id, title, due_at) select"
            + " gen_random_uuid(), 'CONCERN_ACUTE', child_id, subject_id, ?, title, due_at from task"
            + " where subject_id = ?",
        holder,
        old);
    Map<String, String> given = Map.of("version", "0", "to", other.toString(), "reason", "Ferie");
    assertThat(leader.post("/concerns/" + old + "/holder", given).status()).isEqualTo(303);
    assertThat(
            rows.count(
                "select count(*) from task where subject_id = ? and owner_id = ?", old, other))
        .as("the control: the assessment waits for the new holder")
        .isOne();
    assertThat(leader.get("/").body()).contains("Underretning, ingen har vurderet");
  }

  private UUID notification(int hoursAgo) {
    UUID concern = AT.given("").concern(child, unit, AT.world().id("pedagogue"), holder);
    rows.run(
        "update concern set form = 'NOTIFICATION', received_at = now() - make_interval(hours => ?)"
            + " where id = ?",
        hoursAgo,
        concern);
    return concern;
  }

  private UUID raised(Session by, String seen) {
    String body = "{\"about\":\"CHILD\",\"child\":\"" + child + "\",\"seen\":\"" + seen + "\"}";
    String answer = by.json("POST", "/api/v1/concerns", body).body();
    return UUID.fromString(answer.replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1"));
  }

  private long told(String kind, UUID concern) {
    return rows.count(
        "select count(*) from task where kind = ? and subject_id = ? and done_at is null",
        kind,
        concern);
  }

  private UUID person(String username, String name, Role role, boolean leads) {
    UUID account = AT.given("").account(username + mark, name, name, role);
    AT.given("").works(account, unit, name, leads, false);
    return account;
  }
}
