package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Home;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What stands around a child's thread: family, network, who has looked, and the strip on top. */
@RunAsClient
@EnabledIf(value = "dk.roedtraad.app.browser.Chromium#isWanted", disabledReason = Chromium.MISSING)
class ChildPagesIT extends TheApplication {
  private static Municipality at;

  @BeforeAll
  static void settle() {
    at = Municipality.of("skov");
    at.world();
  }

  @Test
  @Tag("C1")
  void theFamilyStandsWithHomesCustodyAndEverydayLife() {
    NewChild child = NewChild.in(at, "Freja");
    NewChild brother = NewChild.in(at, "Anton");
    at.rows().insert("sibling", "child_id", child.id(), "sibling_id", brother.id());
    Home.in(at, "Lyngvej 12").ofChild(child.id()).ofChild(brother.id());
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE)) {
      pia.open("/children/" + child.id()).click("main a[href$='/family']");
      pia.expect("Lyngvej 12", "9990 Skov", "Gry", "mor", "Anton", "Bor sammen", "Blå stue");
      at.rows().run("update child set address_protected = true where id = ?", brother.id());
      pia.open("/children/" + child.id() + "/family");
      pia.expect("Beskyttet adresse");
      assertThat(pia.page().content()).doesNotContain("Lyngvej");
      assertThat(pia.barriers()).isEmpty();
    }
  }

  @Test
  @Tag("C1")
  void somebodyOnTheMapIsAddedMovedAndTakenOff() {
    NewChild child = NewChild.in(at, "Liv");
    try (Person pia = Person.withoutScripts(at).logsInAs(World.PEDAGOGUE)) {
      pia.open("/children/" + child.id() + "/network")
          .write("[name=name]", "Kasper Lund")
          .click("main form[action$='/network'] button[type=submit]");
      pia.expect("Skriv, hvem personen er for barnet");
      assertThat(pia.page().inputValue("[name=name]")).isEqualTo("Kasper Lund");
      pia.write("[name=relation]", "svømmetræner")
          .choose("[name=arena]", "LEISURE")
          .click("label[for=closeness-1]")
          .click("main form[action$='/network'] button[type=submit]");
      assertThat(pia.page().locator("main table").innerText())
          .contains("Kasper Lund", "svømmetræner", "Fritid", "Vigtig");
      pia.click("main table a[href*='/network/']")
          .click("label[for=closeness]")
          .click("main form button[type=submit]");
      assertThat(pia.page().locator("main table tr:has-text('Kasper')").innerText())
          .contains("Tættest på");
      pia.click("main table a[href*='/network/']").click("form[action$='/remove'] button");
      assertThat(pia.page().locator("main table").innerText()).doesNotContain("Kasper");
      pia.open("/children/" + child.id())
          .expect("Taget af netværkskortet", "Kasper Lund, svømmetræner", "Før stod der");
    }
  }

  @Test
  @Tag("C10")
  void theFootLeadsToWhoHasLooked() {
    NewChild child = NewChild.in(at, "Bjørk");
    at.given("").thread(child.id(), at.world().id("leader"));
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE);
        Person lis = Person.at(at).logsInAs(World.LEADER);
        Person finn = Person.at(at).logsInAs(World.STRANGER)) {
      assertThat(finn.statusOf("/children/" + child.id())).isEqualTo(404);
      pia.open("/children/" + child.id() + "/plan");
      pia.open("/children/" + child.id());
      assertThat(pia.page().locator("footer").innerText()).contains("fordi barnet er hos jer");
      pia.click("footer a[href$='/looks']");
      pia.expect("Fagperson", "arbejder, hvor barnet er i hverdagen", "plan og mål", "tråden");
      assertThat(pia.page().locator("main table").innerText())
          .as("a colleague sees roles alone")
          .doesNotContain("Pia Holm");
      assertThat(finn.statusOf("/children/" + child.id() + "/looks")).isEqualTo(404);
      lis.open("/children/" + child.id()).click("footer a[href$='/looks']");
      assertThat(lis.page().locator("main table").innerText())
          .as("the coordinator sees names, and not who was turned away")
          .contains("Pia Holm", "Lis Berg")
          .doesNotContain("Finn");
      lis.open("/children/" + child.id() + "/looks");
      assertThat(lis.page().locator("main table tbody tr").first().innerText())
          .as("this look too")
          .contains("Lis Berg", "hvem der har kigget");
    }
  }

  @Test
  @Tag("C10")
  void looksArePagedToTheFirst() {
    NewChild child = NewChild.in(at, "Dagny");
    at.rows()
        .run(
            "insert into read_log (id, at, account_id, actor, relation, purpose, action, child_id,"
                + " section, detail) select gen_random_uuid(), now() - i * interval '1 minute', ?,"
                + " 'Ib', '', 'EVERYDAY', 'READ', ?, case when i = 120 then 'ladder' else 'plan'"
                + " end, '' from generate_series(1, 120) i",
            at.world().id("adviser"),
            child.id());
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE)) {
      pia.open("/children/" + child.id() + "/looks");
      assertThat(pia.text()).doesNotContain("Læste: indsatstrappen");
      int pages = 1;
      while (pia.sees("main a.button[href*='before=']") && pages < 9) {
        pia.click("main a.button[href*='before=']");
        pages++;
      }
      assertThat(pages).isEqualTo(3);
      pia.expect("Læste: indsatstrappen");
    }
  }

  @Test
  @Tag("C7")
  void theSameStripStandsOnEveryPageOfTheChild() {
    UUID child = at.world().id("child");
    at.rows().run("update child set address_protected = true where id = ?", child);
    List<String> pages =
        List.of(
            "/children/" + child,
            "/children/" + child + "/plan",
            "/children/" + child + "/ladder",
            "/children/" + child + "/family",
            "/children/" + child + "/network",
            "/children/" + child + "/looks",
            "/children/" + child + "/coordinator",
            "/children/" + child + "/interventions/new",
            "/children/" + child + "/interventions/new?type=" + at.world().word("type"),
            "/interventions/" + at.world().id("intervention"),
            "/goals/" + at.world().id("goal"));
    List<String> seen = new ArrayList<>();
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE)) {
      for (String page : pages) {
        pia.open(page);
        assertThat(pia.page().locator(".rt-strip .rt-name").innerText())
            .as(page)
            .contains("Alma " + at.world().canary(), "5 år", "Beskyttet adresse");
        seen.add(pia.page().locator(".rt-strip .rt-facts").innerText());
        assertThat(pia.page().content()).as(page).doesNotContain("Hemmelig Vej");
      }
    } finally {
      at.rows().run("update child set address_protected = false where id = ?", child);
    }
    assertThat(seen)
        .allSatisfy(
            facts ->
                assertThat(facts)
                    .contains("Rød stue", "Solstrålen", "Pia Holm", "Næste frist", "Følg"));
  }

  @Test
  @Tag("C10")
  void aLongThreadIsReadToWhereItBegins() {
    NewChild child = NewChild.in(at, "Aksel");
    Rows rows = at.rows();
    rows.run(
        "insert into thread_entry (id, child_id, at, kind, kind_key, title, reason, actor_name)"
            + " select gen_random_uuid(), ?, now() - i * interval '2 days', case when i % 3 = 0 then"
            + " 'GOAL' else 'MEETING' end, '', 'Hændelse ' || i || '.', case when i = 100 then"
            + " 'Fordi vi aftalte det' else '' end, 'Mette Lindqvist' from generate_series(1, 450)"
            + " i",
        child.id());
    List<String> titles = new ArrayList<>();
    try (Person pia = Person.withoutScripts(at).logsInAs(World.PEDAGOGUE)) {
      pia.open("/children/" + child.id());
      pia.expect("Alt, 450");
      assertThat(pia.page().content())
          .as("a folded line says why and who")
          .contains("Fordi vi aftalte det", "Mette Lindqvist");
      for (int page = 1; page <= 3; page++) {
        String content = pia.page().content();
        assertThat(content.contains("Her begynder tråden")).as("page " + page).isEqualTo(page == 3);
        java.util.regex.Pattern.compile("Hændelse (\\d+)\\.")
            .matcher(content)
            .results()
            .forEach(found -> titles.add(found.group(1)));
        assertThat(pia.sees("main a.button[href*='before=']")).isEqualTo(page < 3);
        if (page < 3) {
          pia.click("main a.button[href*='before=']");
        }
      }
      pia.click("main a:has-text('Til de nyeste')");
      pia.expect("Hændelse 1.");
      pia.open("/children/" + child.id() + "?kind=GOAL");
      assertThat(pia.page().content())
          .as("what is filtered does not begin the thread")
          .doesNotContain("Her begynder tråden");
    }
    assertThat(titles).hasSize(450).doesNotHaveDuplicates();
  }
}
