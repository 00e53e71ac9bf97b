package dk.roedtraad.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.people.Role;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each relation lets somebody at a child's page, is written in the read log as the reason, and lets
 * nobody in any more the moment it ends.
 */
@RunAsClient
class RelationIT extends TheApplication {

  @ParameterizedTest
  @EnumSource
  @Tag("C10")
  void opensTheChildsPageForAsLongAsItLasts(Way way) {
    Municipality at = Municipality.of("naer");
    NewChild child = NewChild.in(at, "Vilde");
    String username = way.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    UUID me = at.given("").account(username, "Tove", "Tværgående", Role.LEADER);
    Session session = Session.of(at, username);
    String page = "/children/" + child.id();

    assertThat(session.get(page).status()).as("before").isEqualTo(404);
    assertThat(found(session, "?q=Vilde")).doesNotContain(child.id().toString());
    Runnable end = way.begin.in(new Ground(at), child.id(), me);
    assertThat(session.get(page).status()).as("while it lasts").isEqualTo(200);
    assertThat(
            at.rows()
                .texts(
                    "select distinct relation from read_log where account_id = ? and child_id = ?"
                        + " and action = 'READ'",
                    me,
                    child.id()))
        .containsExactly(way.relation);
    assertThat(found(session, "?q=Vilde")).as("found by name").contains(child.id().toString());
    assertThat(found(session, "").contains(child.id().toString()))
        .as("among my children")
        .isEqualTo(!way.relation.equals("INSTITUTION"));
    end.run();
    assertThat(found(session, "?q=Vilde")).as("no more").doesNotContain(child.id().toString());
    assertThat(session.get(page).status()).as("afterwards").isEqualTo(404);
    assertThat(
            at.rows()
                .count(
                    "select count(*) from read_log where account_id = ? and child_id = ? and"
                        + " action = 'REFUSED'",
                    me,
                    child.id()))
        .as("both refusals are written down")
        .isEqualTo(2);
  }

  private static String found(Session session, String query) {
    StringBuilder all = new StringBuilder();
    String path = "/api/v1/children" + query;
    while (!path.isEmpty()) {
      Answer answer = session.json("GET", path, null);
      assertThat(answer.status()).isEqualTo(200);
      all.append(answer.body());
      String link = answer.header("Link");
      path = link.isEmpty() ? "" : link.replaceFirst("^<https?://[^/]+([^>]+)>.*", "$1");
    }
    return all.toString();
  }

  @Test
  @Tag("C10")
  void anEnrolmentThatHasNotBegunNeitherOpensNorFinds() {
    Municipality at = Municipality.of("naer");
    NewChild child = NewChild.in(at, "Vilde");
    at.rows()
        .run("update enrolment set valid_from = current_date + 7 where child_id = ?", child.id());
    Session session = at.world().session(World.PEDAGOGUE);
    assertThat(session.get("/children/" + child.id()).status()).isEqualTo(404);
    assertThat(found(session, "?q=Vilde")).doesNotContain(child.id().toString());
  }

  /** How somebody comes to a child. */
  enum Way {
    HOLDS_THE_THREAD("COORDINATOR", Ground::thread),
    HOLDS_A_CONCERN("RESPONSIBLE", Ground::concern),
    RUNS_AN_INTERVENTION("RESPONSIBLE", Ground::intervention),
    CHAIRS_THE_MEETING("PARTICIPANT", Ground::chair),
    IS_INVITED_TO_THE_ITEM("PARTICIPANT", Ground::guest),
    LEADS_THE_FORUMS_UNIT("PARTICIPANT", Ground::leadsForum),
    IS_OFFERED_THE_THREAD("PARTICIPANT", Ground::offered),
    LEAVES_IN_A_TRANSITION("RESPONSIBLE", Ground::leaves),
    RECEIVES_IN_A_TRANSITION("PARTICIPANT", Ground::receives),
    WORKS_WHERE_THE_CHILD_IS("INSTITUTION", Ground::colleague),
    LEADS_WHO_HOLDS_THE_THREAD("LEADER", Ground::leadsHolder),
    LEADS_WHO_HOLDS_A_CONCERN("LEADER", Ground::leadsConcernHolder),
    LEADS_WHO_RUNS_AN_INTERVENTION("LEADER", Ground::leadsResponsible),
    LEADS_FROM_ABOVE("LEADER", Ground::leadsFromAbove),
    STANDS_IN_FOR_THE_HOLDER("STAND_IN", Ground::standsIn),
    OPENED_EMERGENCY_ACCESS("EMERGENCY", Ground::emergency);

    final String relation;
    final Beginning begin;

    Way(String relation, Beginning begin) {
      this.relation = relation;
      this.begin = begin;
    }
  }

  /** Makes the relation; what comes back ends it. */
  interface Beginning {
    Runnable in(Ground ground, UUID child, UUID me);
  }

  /** The municipality in which it happens. */
  record Ground(Municipality at) {

    Runnable thread(UUID child, UUID me) {
      UUID thread = at.given("").thread(child, me);
      return () ->
          rows().run("update thread set holder_id = ? where id = ?", world("pedagogue"), thread);
    }

    Runnable concern(UUID child, UUID me) {
      isHeld(child);
      UUID concern = at.given("").concern(child, world("unit"), world("pedagogue"), me);
      return () ->
          rows().run("update concern set holder_id = ? where id = ?", world("pedagogue"), concern);
    }

    Runnable intervention(UUID child, UUID me) {
      isHeld(child);
      UUID intervention =
          rows()
              .id(
                  "insert into intervention (id, child_id, type_key, name, area, state, starts_on,"
                      + " review_on, responsible_id) values (gen_random_uuid(), ?, 'prove', 'Støtte',"
                      + " 'GENERAL', 'RUNNING', current_date, current_date, ?) returning id",
                  child,
                  me);
      return () ->
          rows()
              .run(
                  "update intervention set state = 'ENDED', ended_on = current_date, end_reason ="
                      + " 'Nået' where id = ?",
                  intervention);
    }

    Runnable chair(UUID child, UUID me) {
      return meeting(child, me, world("forum"));
    }

    Runnable guest(UUID child, UUID me) {
      Runnable end = meeting(child, world("leader"), world("forum"));
      rows()
          .run(
              "insert into item_participant (id, item_id, account_id, name) select"
                  + " gen_random_uuid(), id, ?, 'Tove' from agenda_item where child_id = ?",
              me,
              child);
      return end;
    }

    Runnable offered(UUID child, UUID me) {
      at.given("").thread(child, world("pedagogue"));
      UUID handover = at.given("").offered(child, world("pedagogue"), me);
      return () ->
          rows()
              .run(
                  "update handover set state = 'DECLINED', answer = 'Nej', answered_at = now() where"
                      + " id = ?",
                  handover);
    }

    Runnable leaves(UUID child, UUID me) {
      isHeld(child);
      return ends(at.given("").transition(child, me, world("pedagogue"), world("unit")));
    }

    Runnable receives(UUID child, UUID me) {
      isHeld(child);
      return ends(at.given("").transition(child, world("pedagogue"), me, world("unit")));
    }

    private Runnable ends(UUID transition) {
      return () -> {
        rows().run("update task set done_at = now() where subject_id = ?", transition);
        rows()
            .run(
                "update transition set state = 'CANCELLED', ended_at = now(), end_words = 'Slut'"
                    + " where id = ?",
                transition);
      };
    }

    Runnable leadsForum(UUID child, UUID me) {
      UUID unit = at.given("").unit("Skolen", "SCHOOL", "GENERAL");
      at.given("").works(me, unit, "Leder", true, false);
      UUID forum =
          rows().insertWithId("forum", "type_key", "prove", "name", "Team", "unit_id", unit);
      return meeting(child, world("leader"), forum);
    }

    Runnable colleague(UUID child, UUID me) {
      at.given("").works(me, world("unit"), "Pædagog", false, false);
      return () ->
          rows().run("update enrolment set valid_to = current_date - 1 where child_id = ?", child);
    }

    Runnable leadsHolder(UUID child, UUID me) {
      UUID thread = at.given("").thread(child, world("adviser"));
      at.given("").works(me, world("advice"), "Leder", true, false);
      return () ->
          rows().run("update thread set holder_id = ? where id = ?", world("pedagogue"), thread);
    }

    Runnable leadsConcernHolder(UUID child, UUID me) {
      isHeld(child);
      UUID concern =
          at.given("").concern(child, world("unit"), world("pedagogue"), world("adviser"));
      at.given("").works(me, world("advice"), "Leder", true, false);
      return () ->
          rows().run("update concern set holder_id = ? where id = ?", world("pedagogue"), concern);
    }

    Runnable leadsResponsible(UUID child, UUID me) {
      at.given("").works(me, world("advice"), "Leder", true, false);
      return intervention(child, world("adviser"));
    }

    Runnable leadsFromAbove(UUID child, UUID me) {
      UUID top = at.given("").unit("Direktionen", "DEPARTMENT", "GENERAL");
      UUID middle = at.given("").unit("Skoleafdelingen", "DEPARTMENT", "GENERAL");
      UUID school = at.given("").unit("Skolen", "SCHOOL", "GENERAL");
      rows().run("update unit set parent_id = ? where id = ?", top, middle);
      rows().run("update unit set parent_id = ? where id = ?", middle, school);
      at.given("").works(me, top, "Direktør", true, false);
      UUID teacher = at.given("").account("laerer-" + child, "Tea", "Lærer", Role.PROFESSIONAL);
      at.given("").works(teacher, school, "Lærer", false, false);
      UUID thread = at.given("").thread(child, teacher);
      return () ->
          rows().run("update thread set holder_id = ? where id = ?", world("pedagogue"), thread);
    }

    Runnable standsIn(UUID child, UUID me) {
      UUID holder = at.given("").account("h-" + child, "Hanne", "Lærer", Role.PROFESSIONAL);
      at.given("").thread(child, holder);
      UUID absence = at.given("").absence(holder, me, 0);
      return () ->
          rows()
              .run(
                  "update absence set from_day = current_date - 9, to_day = current_date - 1 where id = ?",
                  absence);
    }

    Runnable emergency(UUID child, UUID me) {
      UUID access = at.given("").emergency(child, me, world("leader"));
      return () ->
          rows()
              .run(
                  "update emergency_access set begun_at = now() - interval '4 hours 1 second', ends_at"
                      + " = now() - interval '1 second' where id = ?",
                  access);
    }

    /** By somebody else, as it must be while anything is open. */
    private void isHeld(UUID child) {
      at.given("").thread(child, world("pedagogue"));
    }

    private Runnable meeting(UUID child, UUID chair, UUID forum) {
      isHeld(child);
      UUID meeting =
          rows()
              .id(
                  "insert into meeting (id, forum_id, starts_at, ends_at, state, chair_id,"
                      + " minute_taker_id) values (gen_random_uuid(), ?, now(), now() + interval '1"
                      + " hour', 'PLANNED', ?, ?) returning id",
                  forum,
                  chair,
                  world("leader"));
      rows()
          .insertWithId(
              "agenda_item",
              "meeting_id",
              meeting,
              "position",
              1,
              "child_id",
              child,
              "state",
              "WAITING");
      return () -> rows().run("update meeting set state = 'CANCELLED' where id = ?", meeting);
    }

    private Rows rows() {
      return at.rows();
    }

    private UUID world(String name) {
      return at.world().id(name);
    }
  }
}
