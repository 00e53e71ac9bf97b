package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** An admin sets what a module goes by, in a form that explains itself. */
@RunAsClient
@Tag("C15")
@EnabledIf(value = "dk.roedtraad.app.browser.Chromium#isWanted", disabledReason = Chromium.MISSING)
class SettingsPageIT extends TheApplication {
  private static final String ADDRESS = "/admin/modules/koege/settings";
  private static final String SAVE = "form[action='" + ADDRESS + "'] button";
  private static final String UNDO = "form[action='" + ADDRESS + "/undo'] button";
  private static final String COURSE = "[name='koege.indsats.foraeldrekursus.places']";
  private static final String WEEKS = "[name='koege.forum.ressourceteam.every-weeks']";
  private static final String DAYS = "[name='koege.concern.answer-days']";

  private static Municipality at;

  @BeforeAll
  static void settle() {
    at = Municipality.of("rette");
    at.world();
  }

  @Test
  void theAdminSetsPlacesTheCatalogueShowsThemAndUndoBringsThemBack() {
    try (Person anne = Person.withoutScripts(at).logsInAs(World.ADMIN);
        Person lis = Person.at(at).logsInAs(World.LEADER)) {
      anne.open("/admin/modules").click("main a[href='" + ADDRESS + "']");
      anne.expect("Pladser på et forældrekursus", "Fra 4 til 30 pladser", "Udgangspunktet er");
      String before = anne.page().inputValue(COURSE);
      lis.open("/interventions").expect("0 af " + before + " pladser");

      anne.write(COURSE, "31").click(SAVE);
      anne.expect("Ét sted skal rettes", "31 kan ikke bruges her. Skriv et tal fra 4 til 30.");
      assertThat(anne.page().inputValue(COURSE)).as("what was typed").isEqualTo("31");
      lis.open("/interventions").expect("0 af " + before + " pladser");

      anne.write(COURSE, "29").click(SAVE);
      anne.expect("Nu: 29 pladser. Ændret af Anne Kær", "fra " + before + " pladser til 29");
      lis.open("/interventions").expect("0 af 29 pladser");

      anne.click("[name='standard.koege.indsats.foraeldrekursus.places'] + label").click(SAVE);
      anne.expect("tilbage til udgangspunktet, " + before + " pladser");
      anne.click(UNDO).expect("Nu: 29 pladser");
      anne.click(UNDO);
      lis.open("/interventions").expect("0 af " + before + " pladser");
    }
  }

  @Test
  void twoAdminsAtOnceLoseNothing() {
    try (Person anne = Person.at(at).logsInAs(World.ADMIN);
        Person bo = Person.at(at).logsInAs(World.ADMIN)) {
      anne.open(ADDRESS);
      bo.open(ADDRESS).write(WEEKS, "12").write(DAYS, "9").click(SAVE).expect("Nu: 12 uger");

      anne.write(WEEKS, "3").click(SAVE);
      anne.expect("har gemt imens, og nu står der 12 uger.");
      assertThat(anne.page().inputValue(WEEKS)).as("what she wrote").isEqualTo("3");
      assertThat(anne.page().inputValue(DAYS)).as("what only he changed").isEqualTo("9");
      assertThat(anne.barriers()).isEmpty();
      anne.click(SAVE).expect("Nu: 3 uger", "Nu: 9 hverdage");

      bo.click(UNDO).expect("En kollega har gemt imens. Se, hvad der nu er ændret");
      bo.click(UNDO).expect("Nu: 12 uger");
      assertThat(bo.barriers()).isEmpty();
      assertThat(bo.sidewaysAt(320)).isEmpty();
      assertThat(anne.complaints().stream().filter(c -> !c.contains("409"))).isEmpty();
    }
  }
}
