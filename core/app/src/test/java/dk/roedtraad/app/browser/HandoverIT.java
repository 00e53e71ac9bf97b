package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thread goes from one pair of hands to the next as people do it, at their browsers. */
@RunAsClient
@Tag("C7")
@Tag("C8")
class HandoverIT extends TheApplication {

  @Test
  void offeredDeclinedOfferedAgainAndAccepted() {
    Municipality at = Municipality.of("sund");
    World world = at.world();
    NewChild child = NewChild.in(at, "Villads");
    at.given("").thread(child.id(), world.id("pedagogue"));
    String page = "/children/" + child.id();
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE);
        Person lis = Person.at(at).logsInAs(World.LEADER)) {
      offer(pia, page, world, "Jeg går på orlov.");
      assertThat(pia.path()).isEqualTo(page);
      assertThat(pia.page().locator(".rt-facts").first().innerText())
          .contains("Pia Holm", "Stadig hos Pia Holm", "Tilbudt til Lis Berg", "svar senest");
      assertThat(pia.barriers()).isEmpty();

      lis.open("/").expect("Overleveringer, der venter på dit svar", "Villads");
      lis.countFromHere()
          .click("section[aria-labelledby=h-handovers] li:has-text('Villads') .button");
      assertThat(lis.interactions()).as("one click from the day to the answer").isEqualTo(1);
      lis.expect("Jeg går på orlov.", "Fast voksen om morgenen.", "Det, du skal vide");
      assertThat(lis.barriers()).isEmpty();
      lis.click("button[formaction$='/decline']");
      lis.expect("Skriv, hvorfor du siger nej");
      lis.write("[name=words]", "Jeg har for mange.").click("button[formaction$='/decline']");
      assertThat(lis.path()).isEqualTo("/");

      pia.open("/").expect("Tråden er stadig din", "sagde nej til at tage over");
      pia.click("li:has-text('Villads') a.button:has-text('Læs hvorfor')");
      pia.expect("Jeg har for mange.", "Spørg en anden");
      assertThat(pia.barriers()).isEmpty();
      offer(pia, page, world, "Det skal være dig.");

      lis.open("/").click("section[aria-labelledby=h-handovers] li:has-text('Villads') .button");
      lis.expect("Tidligere overleveringer", "Jeg har for mange.");
      lis.click("form[action$='/accept'] .button-primary");
      assertThat(lis.path()).isEqualTo(page);
      assertThat(lis.page().locator(".rt-facts").first().innerText())
          .contains("Lis Berg")
          .doesNotContain("Stadig hos");
    }
  }

  private static void offer(Person giver, String page, World world, String reason) {
    giver.open(page).click("aside a[href$='/coordinator']");
    assertThat(giver.barriers()).isEmpty();
    giver
        .choose("[name=to]", world.id("leader").toString())
        .write("[name=reason]", reason)
        .write("[name=done]", "Fast voksen om morgenen.")
        .click("main form .button-primary");
  }
}
