package dk.roedtraad.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Soon;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is conspicuous and what is drawn comes before the nearest leader; the rest does not. */
@RunAsClient
@Tag("B5")
class ReviewIT extends TheApplication {
  private static final Municipality AT = Municipality.of("kig");

  private final Rows rows = AT.rows();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private UUID unit;
  private UUID reader;
  private UUID leader;

  @BeforeEach
  void somebodyAndTheirLeader() {
    unit = AT.given("").unit("Skolen " + mark, "SCHOOL", "GENERAL");
    reader = AT.given("").account("k" + mark, "Karl Kigge" + mark, "Lærer", Role.PROFESSIONAL);
    leader = AT.given("").account("l" + mark, "Lea Leder" + mark, "Leder", Role.LEADER);
    rows.run("update account set name = trim(name) where id in (?, ?)", reader, leader);
    AT.given("").works(reader, unit, "Lærer", false, false);
    AT.given("").works(leader, unit, "Leder", true, false);
  }

  @Test
  void theSameRareSurnameIsAskedAboutAndACommonOneOrAnExplainedLookIsNot() {
    UUID child = child("Kigge" + mark);
    UUID stranger = child("Fremmed" + mark);
    UUID explained = child("Kigge" + mark);
    look(child, "INSTITUTION", "now()");
    look(stranger, "INSTITUTION", "now()");
    look(explained, "RESPONSIBLE", "now()");
    for (int i = 0; i < 9; i++) {
      child("Jensen" + mark);
    }
    UUID common = AT.given("").account("j" + mark, "Jo Jensen" + mark, "Lærer", Role.PROFESSIONAL);
    rows.run("update account set name = trim(name) where id = ?", common);
    lookOf(common, child("Jensen" + mark), "INSTITUTION", "now()");

    Soon.until(() -> found("SURNAME", child) == 1);
    assertThat(found("SURNAME", stranger)).isZero();
    assertThat(found("SURNAME", explained)).isZero();
    assertThat(rows.count("select count(*) from look_review where account_id = ?", common))
        .isZero();
    UUID review = rows.id("select id::text from look_review where child_id = ?", child);
    Soon.until(() -> waits(review) == 1);
    Session session = Session.of(AT, "l" + mark);
    assertThat(session.get("/").body()).contains("Karl Kigge" + mark, "Opslag at se på");
    assertThat(session.get("/reviews/" + review).body())
        .contains("Samme efternavn", "Kigge" + mark, "arbejder, hvor barnet er i hverdagen");
    assertThat(Session.of(AT, "k" + mark).get("/reviews/" + review).status())
        .as("not theirs to see")
        .isEqualTo(404);
    UUID deputy = AT.given("").account("d" + mark, "Dea Stedfortræder", "Leder", Role.LEADER);
    assertThat(Session.of(AT, "d" + mark).get("/reviews/" + review).status()).isEqualTo(404);
    AT.given("").absence(leader, deputy, 0);
    assertThat(Session.of(AT, "d" + mark).get("/reviews/" + review).status())
        .as("stands in for the leader")
        .isEqualTo(200);
    assertThat(session.post("/reviews/" + review, "verdict=NOT_IN_ORDER").body())
        .contains("Skriv, hvorfor det ikke var i orden");
    assertThat(
            session
                .post("/reviews/" + review, "verdict=NOT_IN_ORDER&words=Det+er+hans+niece")
                .status())
        .isEqualTo(303);
    assertThat(session.post("/reviews/" + review, "verdict=IN_ORDER").status()).isEqualTo(409);
    assertThat(waits(review)).isZero();
    AT.given("").account("a" + mark, "Ane Admin", "", Role.TENANT_ADMIN);
    assertThat(Session.of(AT, "a" + mark).get("/admin/log").body())
        .contains("Samme efternavn")
        .doesNotContain("Kigge" + mark);
  }

  @Test
  void onesOwnFamilyIsAskedAboutWhateverTheRelation() {
    UUID child = child("Andet" + mark);
    UUID father = rows.insertWithId("person", "given_name", "Karl", "family_name", "Kigge" + mark);
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
    look(child, "COORDINATOR", "now()");
    Soon.until(() -> found("OWN_FAMILY", child) == 1);
  }

  @Test
  void manyChildrenTheNightAndManyRefusalsAreAskedAbout() {
    for (int i = 0; i < 81; i++) {
      look(UUID.randomUUID(), "INSTITUTION", "now()");
    }
    UUID curious = AT.given("").account("c" + mark, "Curt " + mark, "", Role.PROFESSIONAL);
    for (int i = 0; i < 10; i++) {
      rows.run(
          "insert into read_log (id, account_id, actor, relation, purpose, action, child_id, section)"
              + " values (gen_random_uuid(), ?, 'Curt', '', 'EVERYDAY', 'REFUSED', gen_random_uuid(),"
              + " 'children')",
          curious);
    }
    Soon.until(() -> of(reader, "VOLUME") == 1 && of(curious, "REFUSED") == 1);
    assertThat(of(reader, "REFUSED")).isZero();
    assertThat(of(curious, "VOLUME")).isZero();
  }

  @Test
  void theMonthsSampleIsDrawnFromWhatTheWorkDoesNotExplain() {
    rows.run("delete from task where kind = 'LOOK_REVIEW'");
    rows.run("delete from look_review where reason = 'SAMPLE'");
    String before = "(date_trunc('month', now()) - interval '10 days')";
    for (int i = 0; i < 40; i++) {
      look(child("Uforklaret" + mark), "INSTITUTION", before);
      look(child("Forklaret" + mark), "RESPONSIBLE", before);
    }
    rows.run("delete from look_sample");
    Soon.until(() -> rows.count("select count(*) from look_sample where drawn > 0") == 1);
    assertThat(rows.count("select drawn from look_sample")).isEqualTo(30);
    assertThat(sampled("Uforklaret" + mark)).as("25 of the rest").isEqualTo(25);
    assertThat(sampled("Forklaret" + mark)).as("5 of the explained").isEqualTo(5);
    Soon.until(
        () ->
            rows.count(
                    "select count(*) from task where kind = 'LOOK_REVIEW' and owner_id = ? and done_at"
                        + " is null",
                    leader)
                >= 30);
  }

  private long sampled(String surname) {
    return rows.count(
        "select count(*) from look_review r join child c on c.id = r.child_id where r.reason = 'SAMPLE'"
            + " and c.family_name = ?",
        surname);
  }

  private UUID child(String surname) {
    UUID child = NewChild.in(AT, "Barn").id();
    rows.run("update child set family_name = ? where id = ?", surname, child);
    return child;
  }

  private void look(UUID child, String relation, String when) {
    lookOf(reader, child, relation, when);
  }

  private void lookOf(UUID account, UUID child, String relation, String when) {
    rows.run(
        "insert into read_log (id, at, account_id, actor, relation, purpose, action, child_id, section)"
            + " values (gen_random_uuid(), "
            + when
            + ", ?, 'Karl', ?, 'EVERYDAY', 'READ', ?, 'thread')",
        account,
        relation,
        child);
  }

  private long found(String reason, UUID child) {
    return rows.count(
        "select count(*) from look_review where reason = ? and child_id = ?", reason, child);
  }

  private long of(UUID account, String reason) {
    return rows.count(
        "select count(*) from look_review where reason = ? and account_id = ?", reason, account);
  }

  private long waits(UUID review) {
    return rows.count(
        "select count(*) from task where kind = 'LOOK_REVIEW' and subject_id = ? and done_at is null",
        review);
  }
}
