package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.concern.BornChild;
import dk.roedtraad.platform.work.WorkingDays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;

/** A pedagogue worries about a child that is not born yet; its thread goes on when it is. */
@RunAsClient
@Tag("C3")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIf(value = "dk.roedtraad.app.browser.Chromium#isWanted", disabledReason = Chromium.MISSING)
class UnbornIT extends TheApplication {
  private static final String SEEN = "Ullas mor er gravid og drikker. Hun lugter om morgenen.";
  private static Municipality at;
  private static NewChild ulla;
  private static UUID mother;
  private static UUID concern;
  private static UUID unborn;

  @BeforeAll
  static void settle() {
    at = Municipality.of("sund");
    ulla = NewChild.in(at, "Ulla");
    mother = at.rows().id("select person_id from family_relation where child_id = ?", ulla.id());
    at.rows().run("update person set given_name = 'Ursula' where id = ?", mother);
  }

  @Test
  @Order(1)
  @Tag("C7")
  void itIsRaisedInAMinuteWithTheMotherFoundOnTheList() {
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE)) {
      pia.click("main a[href='/concerns/new']").click("a[href$='about=unborn']");
      pia.page().locator("form[data-draft]").getByText("Før fødslen").waitFor();
      assertThat(pia.sees("[name=kid]")).as("nobody asks an unborn child").isFalse();
      String label = "Ursula " + at.world().canary() + ", mor til Ulla";
      assertThat(pia.sees("datalist option[value='" + label + "']")).isTrue();
      pia.fill("[name=who]", label)
          .write("[name=seen]", SEEN)
          .click("form[action='/concerns/new'] button[type=submit]");
      pia.expect("Skriv terminen eller graviditetsugen");
      assertThat(pia.page().locator("[name=seen]").inputValue()).isEqualTo(SEEN);
      assertThat(pia.barriers()).isEmpty();
      pia.picture("paedagog-concern-unborn-fault-1280");
      pia.fill("[name=week]", "30")
          .click("label[for=duty]")
          .click("form[action='/concerns/new'] button[type=submit]");
      assertThat(pia.interactions()).as("interactions beside the text").isLessThanOrEqualTo(8);
      assertThat(pia.path()).endsWith("/receipt");
      pia.expect("ufødt barn af Ursula", "termin", "inden for 24 timer");
      assertThat(pia.barriers()).isEmpty();
      pia.picture("paedagog-concern-unborn-receipt-1280");
      concern = UUID.fromString(pia.path().split("/")[2]);
      pia.complaints().removeIf(complaint -> complaint.contains("422"));
      assertThat(pia.complaints()).isEmpty();
    }
    unborn = at.rows().id("select child_id from concern where id = ?", concern);
    assertThat(at.rows().text("select expected_on::text from child where id = ?", unborn))
        .isEqualTo(WorkingDays.today().plusWeeks(10).toString());
    assertThat(
            at.rows()
                .count(
                    "select count(*) from thread where child_id = ? and closed_at is null", unborn))
        .as("it has a coordinator from the first second")
        .isEqualTo(1);
  }

  @Test
  @Order(2)
  void aSecondWorryAboutTheSameMotherIsAboutTheSameChild() {
    try (Person pia = Person.withoutScripts(at).logsInAs(World.PEDAGOGUE)) {
      pia.open("/concerns/new?about=unborn")
          .write("[name=who]", "Ursula " + at.world().canary())
          .write("[name=due]", WorkingDays.today().plusWeeks(11).toString())
          .write("[name=seen]", "Hun var bange i dag.")
          .click("label[for=vold]")
          .click("form[action='/concerns/new'] button[type=submit]");
      pia.expect("Tal ikke med forældrene først", "Ring nu", "12 34 56 78");
      UUID second = UUID.fromString(pia.path().split("/")[2]);
      assertThat(at.rows().id("select child_id from concern where id = ?", second))
          .isEqualTo(unborn);
    }
  }

  @Test
  @Order(3)
  @Tag("C10")
  @Tag("C11")
  void theWorklistTheConcernAndTheThreadSayThatItIsNotBornYet() {
    try (Person ib = Person.at(at).logsInAs(World.ADVISER)) {
      ib.expect("Ufødt barn", "termin");
      ib.click("main a[href='/concerns/" + concern + "']");
      ib.expect("Ufødt barn af Ursula", "termin", "Er barnet født?");
      assertThat(ib.barriers()).isEmpty();
      ib.picture("raadgiver-concern-unborn-1280");
      ib.write("#assess-words", "Ikke akut. Jordemoderen kontaktes.")
          .click("form[action$='/assess'] button");
      ib.expect("Fra bekymring til vurdering", "minut");
      ib.open("/children/" + unborn).expect("ventes", "Ullas mor er gravid", "Ib Dam");
    }
  }

  @Test
  @Order(4)
  @Tag("C7")
  @Tag("C10")
  void whenItIsBornItsThreadGoesOnWithTheChildTheRegisterBrought() {
    Rows rows = at.rows();
    NewChild born = NewChild.in(at, "Viggo");
    rows.run("update child set born_on = current_date where id = ?", born.id());
    rows.run("update family_relation set person_id = ? where child_id = ?", mother, born.id());
    try (Person ib = Person.at(at).logsInAs(World.ADVISER)) {
      ib.open("/concerns/" + concern).click("main a[href$='/about']");
      ib.expect(born.name(), "Har samme mor");
      assertThat(ib.text()).as("an older sibling is not the one").doesNotContain(ulla.name());
      assertThat(ib.barriers()).isEmpty();
      ib.picture("raadgiver-concern-born-1280");
      ib.click("button[name=child][value='" + born.id() + "']");
      ib.expect(born.name());
      ib.open("/children/" + born.id());
      ib.expect("Barnet er født", "Ullas mor er gravid", "Hun var bange i dag", "Ib Dam");
      assertThat(ib.statusOf("/children/" + unborn)).isEqualTo(404);
    }
    for (String table : carriedOver()) {
      assertThat(rows.count("select count(*) from " + table + " where child_id = ?", unborn))
          .as(table)
          .isZero();
    }
    assertThat(rows.count("select count(*) from thread where child_id = ?", born.id()))
        .isEqualTo(1);
    assertThat(
            rows.count(
                "select count(*) from concern where child_id = ? and about = 'CHILD'", born.id()))
        .isEqualTo(2);
  }

  @Test
  @Order(5)
  void everyTableThatKeepsWhatHappenedIsCarriedOver() {
    List<String> stays =
        List.of(
            "agenda_item", "thread", "household_member", "family_relation", "sibling", "enrolment");
    List<String> unknown =
        at
            .asProvisioner()
            .texts(
                "select distinct c.conrelid::regclass::text from pg_constraint c join pg_attribute a"
                    + " on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype = 'f'"
                    + " and c.confrelid = (?::text || '.child')::regclass and a.attname ="
                    + " 'child_id'",
                at.schema())
            .stream()
            .map(name -> name.replaceFirst(".*\\.", ""))
            .filter(table -> !stays.contains(table) && !carriedOver().contains(table))
            .toList();
    assertThat(unknown)
        .as("a new table about children: carry it over in BornChild, or say here why it stays")
        .isEmpty();
  }

  @Test
  @Order(6)
  void theLeaderSeesHowLongItTakes() {
    try (Person lis = Person.at(at).logsInAs(World.LEADER)) {
      lis.click("main a[href='/concerns']");
      lis.expect("Fra bekymring til første handling", "modtaget de seneste 90 dage");
      assertThat(lis.barriers()).isEmpty();
      lis.picture("leder-concerns-1280");
      assertThat(lis.at(360).sidewaysAt(320)).isEmpty();
    }
  }

  private static List<String> carriedOver() {
    return BornChild.CARRIED_OVER;
  }
}
