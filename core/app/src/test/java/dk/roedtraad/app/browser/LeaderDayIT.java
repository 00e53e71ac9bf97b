package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.people.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** My day of whoever leads: the figures, the lists behind them, and what an absent one left. */
@RunAsClient
@Tag("C11")
@EnabledIf(value = "dk.roedtraad.app.browser.Chromium#isWanted", disabledReason = Chromium.MISSING)
class LeaderDayIT extends TheApplication {
  private static Municipality at;

  @BeforeAll
  static void settle() {
    at = Municipality.of("skov");
    at.world();
  }

  @Test
  void whatAnAbsentColleagueLeftIsFoundAndOpenedByTheirLeaderAndTheHeadAbove() {
    Given given = at.given("");
    UUID department = given.unit("Skoleafdelingen", "DEPARTMENT", "GENERAL");
    UUID school = given.unit("Bakkeskolen", "SCHOOL", "GENERAL");
    at.rows().run("update unit set parent_id = ? where id = ?", department, school);
    UUID absent = given.account("syg", "Sys Syg", "Lærer", Role.PROFESSIONAL);
    given.works(absent, school, "Lærer", false, false);
    given.works(
        given.account("teamleder", "Tom Team", "Lærer", Role.PROFESSIONAL),
        school,
        "Lærer",
        true,
        false);
    given.works(
        given.account("skolechef", "Stine Chef", "Skolechef", Role.LEADER),
        department,
        "Skolechef",
        true,
        false);
    NewChild child = NewChild.in(at, "Otto");
    given.thread(child.id(), absent);
    UUID concern = given.concern(child.id(), school, absent, absent);
    task("CONCERN_FOLLOW_UP", child.id(), concern, absent, Instant.now().minus(3, ChronoUnit.DAYS));

    try (Person tom = Person.at(at).logsInAs("teamleder")) {
      tom.expect("Din afdeling", "Børn uden tovholder: 0", "Over tid i alt: 1", "Sys Syg");
      tom.click("main aside a[href='/team#people']").click("main a[href='/team/" + absent + "']");
      tom.expect("Over tid", child.name());
      tom.click("main a[href='/concerns/" + concern + "']");
      tom.expect("Leger alene");
      tom.open("/team/" + absent).click("main aside a[href='/children/" + child.id() + "']");
      assertThat(tom.page().locator(".rt-facts").innerText()).contains("Sys Syg");
      assertThat(tom.complaints()).isEmpty();
    }
    try (Person stine = Person.at(at).logsInAs("skolechef")) {
      stine.expect("Over tid i alt: 1", "Sys Syg");
      assertThat(stine.statusOf("/children/" + child.id())).as("the head above").isEqualTo(200);
      assertThat(stine.statusOf("/team/" + absent)).isEqualTo(200);
      assertThat(stine.barriers()).isEmpty();
    }
    try (Person finn = Person.at(at).logsInAs(World.STRANGER)) {
      assertThat(finn.text()).as("leads nobody").doesNotContain("Børn uden tovholder");
      assertThat(finn.statusOf("/team/" + absent)).isEqualTo(404);
    }
    assertThat(
            at.rows()
                .count(
                    "select count(*) from read_log where child_id = ? and section = 'team'",
                    child.id()))
        .as("the lists are written down")
        .isEqualTo(3);
  }

  @Test
  void aChildWithoutCoordinatorShowsAsAFigureAndByName() {
    Given given = at.given("");
    UUID unit = given.unit("Rådgivning Syd", "ADVICE", "SPECIAL");
    UUID adviser = given.account("raad-syd", "Rikke Råd", "Rådgiver", Role.ADVISER);
    given.works(adviser, unit, "Rådgiver", false, false);
    given.works(
        given.account("leder-syd", "Lars Leder", "Leder", Role.LEADER), unit, "Leder", true, false);
    NewChild child = NewChild.in(at, "Ulla");
    given.concern(child.id(), unit, adviser, adviser);
    letGoUnguarded(child);
    try (Person lars = Person.at(at).logsInAs("leder-syd")) {
      lars.expect("Børn uden tovholder: 1").click("main aside a[href='/team#without']");
      lars.expect(child.name()).click("main a[href='/children/" + child.id() + "']");
      assertThat(lars.page().locator(".rt-facts").innerText()).contains("Ingen åben tråd");
      given.thread(child.id(), adviser);
      lars.open("/").expect("Børn uden tovholder: 0");
    }
  }

  /** What the database refuses, and what the figure is there to show should it ever happen. */
  private static void letGoUnguarded(NewChild child) {
    Rows rows = at.asProvisioner();
    rows.run("alter table thread disable trigger closed_thread_leaves_nothing");
    rows.run("update thread set closed_at = now() where child_id = ?", child.id());
    rows.run("alter table thread enable trigger closed_thread_leaves_nothing");
  }

  @Test
  void newConcernsAndNewNotificationsStandUnderTheirOwnHeadings() {
    Given given = at.given("");
    UUID me = given.account("modtager", "Mona Modtager", "Rådgiver", Role.ADVISER);
    NewChild worried = NewChild.in(at, "Kaj");
    NewChild notified = NewChild.in(at, "Lea");
    UUID concern = given.concern(worried.id(), at.world().id("unit"), me, me);
    task("CONCERN_FOLLOW_UP", worried.id(), concern, me, Instant.now().plus(4, ChronoUnit.DAYS));
    UUID notification = given.concern(notified.id(), at.world().id("unit"), me, me);
    at.rows().run("update concern set form = 'NOTIFICATION' where id = ?", notification);
    UUID acute =
        task("CONCERN_ACUTE", notified.id(), notification, me, Instant.now().plusSeconds(80_000));
    at.rows().run("update task set clock_from = now() where id = ?", acute);
    try (Person mona = Person.at(at).logsInAs("modtager")) {
      assertThat(section(mona, "Nye underretninger")).contains("Lea").doesNotContain("Kaj");
      assertThat(section(mona, "Nye bekymringer")).contains("Kaj").doesNotContain("Lea");
      at.rows().run("update concern set state = 'FOLLOWED_UP' where id = ?", concern);
      mona.open("/");
      assertThat(mona.text()).doesNotContain("Nye bekymringer");
      assertThat(section(mona, "Kommer")).contains("Kaj");
    }
  }

  @Test
  void whatDoesNotFitOnThePageIsOnTheNext() {
    UUID me = at.given("").account("travl", "Trine Travl", "Rådgiver", Role.ADVISER);
    at.rows()
        .run(
            "insert into task (id, kind, subject_id, owner_id, title, due_at) select"
                + " gen_random_uuid(), 'AGREEMENT', gen_random_uuid(), ?, 'Opgave ' || i || '.',"
                + " now() + i * interval '1 day' from generate_series(1, 230) i",
            me);
    try (Person trine = Person.withoutScripts(at).logsInAs("travl")) {
      trine.expect("Opgave 1.", "Opgave 200.");
      assertThat(trine.text()).doesNotContain("Opgave 201.");
      trine.click("main a[href='/?page=2']").expect("Opgave 201.", "Opgave 230.");
    }
  }

  @Test
  void aLongListOfChildrenGoesOnOnTheNextPage() {
    UUID me = at.given("").account("mange", "Mie Mange", "Rådgiver", Role.ADVISER);
    at.rows()
        .run(
            "with made as (insert into child (id, given_name, family_name, born_on) select"
                + " gen_random_uuid(), 'Barn', 'Nr' || lpad(i::text, 3, '0'), '2020-01-01' from"
                + " generate_series(1, 130) i returning id) insert into thread (id, child_id,"
                + " holder_id, held_since, opened_at) select gen_random_uuid(), id, ?, now(), now()"
                + " from made",
            me);
    try (Person mie = Person.withoutScripts(at).logsInAs("mange")) {
      mie.open("/children").expect("Nr001", "Nr100");
      assertThat(mie.text()).doesNotContain("Nr101");
      mie.click("main a[href='/children?page=2']").expect("Nr101", "Nr130");
      mie.open("/search?q=barn").click("main a[href*='page=2']").expect("Nr130");
    }
  }

  private static UUID task(String kind, UUID child, UUID subject, UUID owner, Instant due) {
    return at.rows()
        .insertWithId(
            "task",
            "kind",
            kind,
            "child_id",
            child,
            "subject_id",
            subject,
            "owner_id",
            owner,
            "title",
            "Leger alene",
            "due_at",
            due);
  }

  private static String section(Person person, String heading) {
    return person
        .page()
        .locator("main section:has(h2:has-text('" + heading + "'))")
        .first()
        .innerText();
  }
}
