package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The organisation as the staff reads it and the administrator keeps it; no child is in it. */
@RunAsClient
@Tag("C2")
@EnabledIf(value = "dk.roedtraad.app.browser.Chromium#isWanted", disabledReason = Chromium.MISSING)
class OrganisationIT extends TheApplication {
  private static Municipality at;

  @BeforeAll
  static void settle() {
    at = Municipality.of("skov");
    at.world();
  }

  @Test
  void everybodySeesWhoWorksWhereAndNoChild() {
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE)) {
      pia.click("nav.nav a[href='/units']");
      pia.expect("Almenområdet", "Specialområdet", "Eksterne aktører", "Børnehuset Solstrålen");
      assertThat(pia.page().locator("#area-GENERAL").innerText())
          .contains("Leder: Lis Berg", "Pædagog 1")
          .doesNotContain("Familierådgivningen");
      assertThat(pia.page().locator("#area-SPECIAL").innerText()).contains("Familierådgivningen");
      assertThat(pia.sees("a[href='/units/new']")).as("only the admin adds").isFalse();
      pia.click("main a[href='/units/" + at.world().id("unit") + "']");
      pia.expect("Pia Holm", "Lis Berg", "Vagt", "Rød stue");
      assertThat(pia.text()).doesNotContain("Alma");
      assertThat(pia.page().content()).doesNotContain(at.world().id("child").toString());
      assertThat(pia.complaints()).isEmpty();
    }
  }

  @Test
  void aUnitSaysWhatStandsAboveAndBelowIt() {
    UUID department = at.given(at.world().canary()).unit("Dagtilbud", "DEPARTMENT", "GENERAL");
    at.rows()
        .run("update unit set parent_id = ? where id = ?", department, at.world().id("otherUnit"));
    try (Person ib = Person.at(at).logsInAs(World.ADVISER)) {
      ib.open("/units/" + department).expect("Har under sig", "Børnehuset Månen");
      ib.click("main a[href='/units/" + at.world().id("otherUnit") + "']");
      ib.expect("Hører under", "Dagtilbud");
    }
  }

  @Test
  void theAdminAddsAnExternalActorAndChangesIt() {
    try (Person anne = Person.at(at).logsInAs(World.ADMIN)) {
      anne.click("nav.nav a[href='/units']").click("main a[href='/units/new']");
      anne.write("[name=name]", "Natteravnene").click("main form button[type=submit]");
      anne.expect("Vælg, hvad aktøren er.");
      assertThat(anne.page().inputValue("[name=name]")).isEqualTo("Natteravnene");
      anne.click("label[for=actor]")
          .write("[name=contact]", "Gerd Lund")
          .write("[name=phone]", "12 34 56 78")
          .click("main form button[type=submit]");
      anne.expect("Natteravnene", "Frivillig eller forening", "Gerd Lund", "12 34 56 78");
      anne.click("main a[href$='/change']")
          .write("[name=name]", "Natteravnene i Skov")
          .click("label[for=active]")
          .click("main form button[type=submit]");
      anne.expect("Natteravnene i Skov", "Bruges ikke mere");
      anne.open("/units");
      assertThat(anne.text()).doesNotContain("Natteravnene");
    }
    assertThat(
            at.rows()
                .count(
                    "select count(*) from read_log where section = 'units' and action in ('CREATE',"
                        + " 'CHANGE') and detail like '%Natteravnene%'"))
        .isEqualTo(2);
  }

  @Test
  void theAdminGivesAUnitAnotherNameAndHeadAndItsForumFollows() {
    UUID unit = at.given(at.world().canary()).unit("Skolen ved Åen", "SCHOOL", "GENERAL");
    at.given("").works(at.world().id("pedagogue"), unit, "Lærer", false, false);
    at.given("").works(at.world().id("leader"), unit, "Leder", true, false);
    try (Person anne = Person.at(at).logsInAs(World.ADMIN)) {
      anne.open("/units/" + unit + "/change")
          .write("[name=name]", "Åskolen")
          .choose("[name=head]", at.world().id("pedagogue").toString())
          .click("main form button[type=submit]");
      anne.expect("Åskolen", "Pia Holm");
    }
    assertThat(
            at.rows()
                .texts("select account_id::text from membership where unit_id = ? and leads", unit))
        .containsExactly(at.world().id("pedagogue").toString());
    assertThat(at.rows().texts("select name from forum where unit_id = ?", unit))
        .isNotEmpty()
        .allMatch(name -> name.endsWith("Åskolen"));
  }

  @Test
  void whoeverSavesLastSeesBothVersions() {
    UUID unit = at.given(at.world().canary()).unit("Klubben", "AFTER_SCHOOL", "GENERAL");
    try (Person anne = Person.at(at).logsInAs(World.ADMIN)) {
      anne.open("/units/" + unit + "/change").write("[name=name]", "Klub Nord");
      at.rows().run("update unit set name = 'Klub Syd', version = version + 1 where id = ?", unit);
      anne.click("main form button[type=submit]");
      anne.expect("En kollega har gemt imens", "Klub Syd");
      assertThat(anne.page().inputValue("[name=name]")).isEqualTo("Klub Nord");
      anne.click("main form button[type=submit]");
      anne.expect("Klub Nord");
    }
  }
}
