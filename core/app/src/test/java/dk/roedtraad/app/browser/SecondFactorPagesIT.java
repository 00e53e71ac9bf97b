package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.AuthenticatorApp;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Setting the app up and logging in with it, at a browser; the pages are sound for everybody. */
@RunAsClient
@EnabledIf(value = "dk.roedtraad.app.browser.Chromium#isWanted", disabledReason = Chromium.MISSING)
class SecondFactorPagesIT extends TheApplication {
  private static final Municipality STRICT = Municipality.of("slot");

  @Test
  void aFirstLogInSetsTheAppUpAndTheNextOneAsksForItsCode() {
    String username = "b" + UUID.randomUUID().toString().substring(0, 8);
    STRICT.given("").account(username, "Bodil Browser", "Pædagog", Role.PROFESSIONAL);
    String secret;
    try (Person bodil = Person.at(STRICT)) {
      password(bodil, username).expect("Sæt en godkendelsesapp op", "Scan billedet");
      isSound(bodil, "set-up");
      secret = bodil.page().locator("main p strong").innerText().replace(" ", "");
      bodil.write("#code", "000000").click("main form button[type=submit]");
      bodil.expect("Koden passer ikke");
      isSound(bodil, "set-up-wrong");
      bodil
          .write("#code", AuthenticatorApp.code(secret, -1))
          .click("main form button[type=submit]");
      bodil.expect("Skriv dine koder ned");
      isSound(bodil, "paper");
      bodil.click("main a.button-primary");
      bodil.page().waitForURL(url -> !url.contains("/login"));
      assertThat(bodil.path()).isEqualTo("/");
    }
    try (Person bodil = Person.at(STRICT)) {
      password(bodil, username).expect("Skriv koden");
      isSound(bodil, "code");
      bodil.page().locator("#code").press("Enter");
      bodil.expect("Koden passer ikke");
      bodil.write("#code", AuthenticatorApp.code(secret, 0));
      bodil.page().locator("#code").press("Enter");
      bodil.page().waitForURL(url -> !url.contains("/login"));
      assertThat(bodil.path()).isEqualTo("/");
    }
  }

  private static Person password(Person person, String username) {
    return person
        .open("/login")
        .write("[name=username]", username)
        .write("[name=password]", Given.PASSWORD)
        .click("main form button[type=submit]");
  }

  private static void isSound(Person person, String name) {
    assertThat(person.barriers()).isEmpty();
    person.picture("log-in-" + name);
    assertThat(person.sidewaysAt(320)).isEmpty();
    person.picture("log-in-" + name + "-320");
    person.at(1280);
  }
}
