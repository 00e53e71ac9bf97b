package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * One child's way through a municipality that works as Køge does, as each person in turn meets it:
 * a pedagogue worries, the leader follows up and takes it to the resource team, the meeting is
 * held, help begins on a step of the ladder, a goal is agreed, and the thread shows it all.
 */
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIf(value = "dk.roedtraad.app.browser.Chromium#isWanted", disabledReason = Chromium.MISSING)
class WholeThreadIT extends TheApplication {
  private static final String SEEN = "Bo sidder alene i garderoben. Han græder, når mor går.";
  private static Municipality at;
  private static NewChild bo;
  private static UUID concern;
  private static UUID meeting;
  private final List<Person> people = new ArrayList<>();

  @BeforeAll
  static void settle() {
    at = Municipality.of("sund");
    bo = NewChild.in(at, "Bo");
  }

  @AfterEach
  void theBrowserComplainedOfNothing() {
    assertThat(people.stream().flatMap(person -> person.complaints().stream()).toList()).isEmpty();
  }

  @Test
  @Order(1)
  @Tag("C3")
  @Tag("C7")
  void thePedagogueRaisesAConcernInAMinute() {
    try (Person pia = person(World.PEDAGOGUE)) {
      pia.click("main a[href='/concerns/new']")
          .fill("[name=who]", bo.name())
          .write("[name=seen]", SEEN)
          .write("[name=tried]", "Vi har givet ham en fast voksen om morgenen.")
          .click("label[for=par1]")
          .click("label[for=kid1]")
          .click("form[action='/concerns/new'] button[type=submit]");
      assertThat(pia.interactions()).as("interactions beside the text").isLessThanOrEqualTo(8);
      assertThat(pia.path()).matches("/concerns/[0-9a-f-]{36}/receipt");
      concern = UUID.fromString(pia.path().split("/")[2]);
      pia.expect("Lis Berg");
      coordinatorIsNamed(pia, World.PEDAGOGUE);
    }
    Rows rows = at.rows();
    assertThat(rows.text("select holder_id::text from concern where id = ?", concern)).isNotBlank();
  }

  @Test
  @Order(2)
  @Tag("C3")
  @Tag("C11")
  void theLeaderSeesItFirstAndFollowsUp() {
    try (Person lis = person(World.LEADER)) {
      assertThat(lis.path()).isEqualTo("/");
      lis.click("main a[href='/concerns/" + concern + "']");
      assertThat(lis.interactions()).as("clicks from log-in to the first action").isEqualTo(1);
      lis.expect("Bo sidder alene i garderoben");
      if (lis.sees("form[action$='/assess']")) {
        lis.write("[id=assess-words]", "Ikke akut. Vi taler med forældrene i dag.")
            .click("form[action$='/assess'] button[type=submit]");
      }
      lis.write("[id=follow-up-words]", "Jeg har talt med Bos mor. Ressourceteamet tager det op.")
          .click("form[action$='/follow-up'] button[type=submit]");
      lis.expect("Lis Berg");
      coordinatorIsNamed(lis, World.LEADER);
    }
    assertThat(at.rows().text("select acted_at is not null from concern where id = ?", concern))
        .isEqualTo("t");
  }

  @Test
  @Order(3)
  @Tag("C4")
  @Tag("K5")
  @Tag("K6")
  void theLeaderTakesItToTheResourceTeamOfTheDayCare() {
    try (Person lis = person(World.LEADER)) {
      lis.open("/meetings");
      lis.expect("Børnehuset Solstrålen");
      lis.open("/meetings/new?forum=" + at.world().id("forum"));
      LocalDate day = LocalDate.now().plusDays(1);
      lis.write(
              "[name=date]", day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear())
          .write("[name=from]", "9.00")
          .write("[name=to]", "10.00")
          .write("[name=place]", "Personalestuen")
          .choose("[name=chair]", at.world().id("leader").toString())
          .choose("[name=minutes]", at.world().id("pedagogue").toString())
          .click("main form button[type=submit]");
      assertThat(lis.path()).startsWith("/meetings/");
      meeting = UUID.fromString(lis.path().split("[/?#]")[2]);

      lis.open("/concerns/" + concern);
      lis.click("a[href^='/meetings/put']");
      lis.expect("Ressourceteam");
      lis.click(
              "label[for='"
                  + lis.page().locator("[name=meeting][value='" + meeting + "']").getAttribute("id")
                  + "']")
          .click("form[action='/meetings/put'] button[type=submit]");
      assertThat(lis.path()).startsWith("/meetings/" + meeting);
      lis.expect("Bo");
      coordinatorIsNamed(lis, World.LEADER);
    }
  }

  @Test
  @Order(4)
  @Tag("C4")
  @Tag("C11")
  void theMeetingIsRunOnOnePage() {
    try (Person lis = person(World.LEADER)) {
      lis.open("/meetings/" + meeting);
      lis.click("form[action$='/start'] button");
      if (lis.sees("form[action$='/open'] button")) {
        lis.click("form[action$='/open'] button");
      }
      assertThat(lis.page().locator("#decision").isEditable())
          .as("a decision can be written before the child was heard")
          .isFalse();
      lis.write("#voice-words", "Jeg vil gerne lege med Vera.")
          .click("label[for=source]")
          .write("[name=toldTo]", "Pia, i legehjørnet")
          .clickAndWait("#save-voice");
      lis.page().waitForSelector("#part-voice .rt-voice");
      lis.write("[name=speaker]", "Pia Holm")
          .write("#say", "Han smiler, når Vera kommer.")
          .clickAndWait("#add-statement");
      lis.page().waitForSelector("#part-said .rt-view h4");

      lis.countFromHere()
          .write("#what", "Pia laver en legegruppe med Bo og Vera")
          .choose(
              "#who",
              lis.page()
                  .locator(
                      "#who option",
                      new com.microsoft.playwright.Page.LocatorOptions().setHasText("Pia Holm"))
                  .first()
                  .getAttribute("value"))
          .clickAndWait("#add-agreement");
      assertThat(lis.interactions()).as("interactions beside the text").isLessThanOrEqualTo(3);
      lis.page().waitForSelector("#part-agreements td:has-text('legegruppe')");

      lis.write("#decision", "Legegruppe i seks uger. Vi ser på det igen.")
          .clickAndWait("button[formaction$='/close']");
      assertThat(lis.path()).startsWith("/meetings/" + meeting);
      if (lis.sees("form[action$='/hold'] button")) {
        lis.click("form[action$='/hold'] button");
      }
      coordinatorIsNamed(lis, World.LEADER);
    }
    try (Person pia = person(World.PEDAGOGUE)) {
      pia.expect("legegruppe med Bo og Vera");
    }
  }

  @Test
  @Order(5)
  @Tag("C5")
  @Tag("K3")
  @Tag("K4")
  void helpBeginsOnAStepOfTheLadder() {
    try (Person lis = person(World.LEADER)) {
      lis.open("/interventions");
      lis.expect("Forebyggende", "Foregribende", "Indgribende");
      lis.open("/concerns/" + concern);
      lis.open("/children/" + bo.id() + "/interventions/new?concern=" + concern);
      lis.click("main a[href*='type=koege.indsats.legegruppe']");
      fillIntervention(lis);
      assertThat(lis.path()).startsWith("/interventions/");
      lis.expect("Legegruppe");
      lis.open("/children/" + bo.id() + "/ladder");
      assertThat(lis.sees("figure svg[role=img]")).as("the picture of the ladder").isTrue();
      coordinatorIsNamed(lis, World.LEADER);
    }
  }

  @Test
  @Order(6)
  @Tag("C6")
  void aGoalIsAgreedInEverybodysWords() {
    try (Person pia = person(World.PEDAGOGUE)) {
      pia.open("/children/" + bo.id() + "/plan");
      int voices = pia.page().locator("form[action$='/plan'] textarea").count();
      assertThat(voices).as("the child, the mother and the pedagogue").isEqualTo(3);
      String form = "form[action$='/plan'] ";
      for (int i = 0; i < voices; i++) {
        pia.write(form + "[name=words" + i + "]", "Bo leger med en anden hver dag");
        if (pia.sees(form + "[name=answer" + i + "]")) {
          pia.click(
              form
                  + "label[for='"
                  + pia.page()
                      .locator(form + "[name=answer" + i + "][value=AGREES]")
                      .getAttribute("id")
                  + "']");
        }
      }
      pia.write(form + "[name=followUpOn]", LocalDate.now().plusDays(42).toString())
          .write(form + "[name=followUpReason]", "Legegruppen er slut")
          .chooseFirst(form + "[name=intervention]")
          .click(form + "button[type=submit]");
      pia.expect("Bo leger med en anden hver dag");
      coordinatorIsNamed(pia, World.PEDAGOGUE);
    }
    assertThat(at.rows().text("select state from goal where child_id = ?", bo.id()))
        .isEqualTo("AGREED");
  }

  @Test
  @Order(7)
  @Tag("C10")
  @Tag("C7")
  void theThreadShowsItAllToEachOfThem() {
    for (String who : List.of(World.PEDAGOGUE, World.LEADER, World.ADVISER)) {
      try (Person person = person(who)) {
        person.open("/children/" + bo.id());
        person.expect("garderoben", "Legegruppe", "Bo leger med en anden");
        assertThat(person.page().locator(".rt-thread .rt-ev").count())
            .as("events that " + who + " sees")
            .isGreaterThanOrEqualTo(5);
        coordinatorIsNamed(person, who);
      }
    }
    assertThat(
            at.rows().texts("select distinct kind from thread_entry where child_id = ?", bo.id()))
        .contains("CONCERN", "MEETING", "AGREEMENT", "INTERVENTION", "GOAL");
  }

  @Test
  @Order(8)
  @Tag("K5")
  void theFittingForumChangesWithTheAreas() {
    at.rows()
        .run(
            "insert into intervention (id, child_id, type_key, name, area, state, starts_on,"
                + " review_on, responsible_id) values (gen_random_uuid(), ?,"
                + " 'koege.indsats.familiebehandling', 'Familiebehandling', 'SPECIAL', 'RUNNING',"
                + " current_date, current_date + 30, ?)",
            bo.id(),
            at.world().id("adviser"));
    try (Person lis = person(World.LEADER)) {
      lis.open("/meetings/put?child=" + bo.id());
      lis.expect("Netværksmøde");
    }
  }

  @Test
  @Order(9)
  @Tag("C7")
  void somebodyWithoutRelationFindsNothing() {
    try (Person finn = person(World.STRANGER)) {
      assertThat(finn.statusOf("/children/" + bo.id())).isEqualTo(404);
      assertThat(finn.statusOf("/concerns/" + concern)).isEqualTo(404);
      assertThat(finn.statusOf("/meetings/" + meeting)).isEqualTo(404);
      finn.complaints().removeIf(complaint -> complaint.contains("404"));
    }
  }

  @Test
  @Order(10)
  @Tag("C3")
  void withoutScriptsTheSameWayIsOpen() {
    NewChild ea = NewChild.in(at, "Ea");
    try (Person pia = Person.withoutScripts(at).logsInAs(World.PEDAGOGUE)) {
      pia.open("/concerns/new")
          .fill("[name=who]", ea.name())
          .write("[name=seen]", "Ea siger ikke noget.")
          .click("form[action='/concerns/new'] button[type=submit]");
      assertThat(pia.path()).endsWith("/receipt");
      String address = pia.path().replace("/receipt", "");
      try (Person lis = Person.withoutScripts(at).logsInAs(World.LEADER)) {
        lis.click("main a[href='" + address + "']")
            .write("[id=follow-up-words]", "Vi taler med Eas far.")
            .click("form[action$='/follow-up'] button[type=submit]");
        lis.write("[id=close-words]", "Det løste sig.")
            .choose("[name=outcome]", "ADVICE")
            .click("form[action$='/close'] button[type=submit]");
        lis.expect("Det løste sig.");
      }
    }
  }

  private static void fillIntervention(Person person) {
    if (person.sees("[name=why]")) {
      person
          .write("[name=why]", "Bo har brug for en mindre gruppe.")
          .write("[name=triedBelow]", "En fast voksen hver morgen.");
    }
    person
        .write("[name=startsOn]", LocalDate.now().toString())
        .chooseFirst("[name=responsible]")
        .click("main form[action$='/interventions/new'] button[type=submit]");
  }

  /** At any time one person is responsible, and the child's page says who. */
  private static void coordinatorIsNamed(Person person, String username) {
    String holder =
        at.rows()
            .text(
                "select a.name from thread t join account a on a.id = t.holder_id"
                    + " where t.child_id = ? and t.closed_at is null",
                bo.id());
    person.open("/children/" + bo.id());
    assertThat(person.page().locator(".rt-facts").first().innerText())
        .as("the coordinator as " + username + " sees it")
        .contains(holder);
  }

  private Person person(String username) {
    Person person = Person.at(at).logsInAs(username);
    people.add(person);
    return person;
  }
}
