package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A child goes from one place to another as the two places prepare it, at their browsers. */
@RunAsClient
@Tag("C8")
@Tag("K9")
@Tag("G4")
class TransitionIT extends TheApplication {

  @Test
  void fromTheFirstThoughtUntilTheChildGoesGladlyToSchool() {
    Municipality at = Municipality.of("sund");
    World world = at.world();
    NewChild child = NewChild.in(at, "Ditte");
    at.given("").thread(child.id(), world.id("pedagogue"));
    String page = "/children/" + child.id();
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE);
        Person lis = Person.at(at).logsInAs(World.LEADER)) {
      pia.open(page).click("aside a[href$='/transitions/new']");
      assertThat(pia.barriers()).isEmpty();
      pia.click("label[for='type-plain.place'], label:has-text('En anden overgang')");
      pia.write("[name=onDay]", LocalDate.now().plusDays(100).toString())
          .write("[name=toName]", "Nordskolen")
          .choose("[name=coming]", world.id("leader").toString())
          .click("main form .button-primary");
      pia.expect(
          "Ditte er stadig hos Pia Holm", "Det mangler", "5 punkter på listen", "Nordskolen");
      assertThat(pia.barriers()).isEmpty();
      String transition = pia.path();

      pia.click("#hopes summary").write("[name=childHopes]", "Jeg vil have min bamse med.");
      pia.click("#hopes .button-secondary").expect("»Jeg vil have min bamse med.«");
      pia.click("#met summary").click("label:has-text('Besøg')");
      pia.write("[name=day]", LocalDate.now().toString()).write("[name=who]", "0.b med Pia");
      pia.write("#met-words", "Der er en klatrevæg!").click("#met .button-secondary");
      pia.expect("»Der er en klatrevæg!«");
      for (int left = 5; left > 1; left--) {
        pia.click("#steps li form:has([value=DONE]) .button >> nth=0");
      }
      pia.click("#steps li details summary >> nth=0");
      pia.write("#steps li details[open] [name=why]", "Hun ser det selv");
      pia.click("#steps li details[open] .button-secondary");
      pia.expect("Ikke nødvendigt, Pia Holm");
      pia.click("form:has([value=LEAVING]) .button-secondary").expect("Lis Berg");
      assertThat(pia.barriers()).isEmpty();

      lis.open("/").expect("Tag imod et barn");
      lis.open(transition).click("form:has([value=COMING]) .button-secondary");
      lis.expect("Begge sider er klar");
      pia.open(transition).write("#end-words", "Hun går glad i skole.");
      pia.click("#end .button-primary").expect("Overgangen er gennemført", "Hun går glad i skole.");
      assertThat(pia.barriers()).isEmpty();
      pia.open(page).expect("Overgang gennemført", "Ingen overgange i gang");
    }
  }
}
