package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.app.stage.World;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Somebody who cannot log in worries about a child: what they meet, what the one on duty does with
 * it, and what nobody gets to know.
 */
@RunAsClient
@Tag("C3")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIf(value = "dk.roedtraad.app.browser.Chromium#isWanted", disabledReason = Chromium.MISSING)
class CitizenIT extends TheApplication {
  private static final String WHO = "Otto, vist nok 4 år, går i Solstrålen";
  private static final String SEEN = "Han stod alene på vejen kl. 23. Faren råbte ad ham.";
  private static final String NAME = "Birgit Nabosen";
  private static final String PHONE = "22 33 44 55";
  private static Municipality at;
  private static NewChild otto;
  private static UUID concern;

  @BeforeAll
  static void settle() {
    at = Municipality.of("sund");
    otto = NewChild.in(at, "Otto");
  }

  @Test
  @Order(1)
  void aWorriedCitizenMeetsNumbersFirstThenAShortFormThenAReceipt() {
    try (Person birgit = Person.at(at)) {
      birgit.open("/login").countFromHere().click("main a[href^='/bekymring?']");
      assertThat(birgit.barriers()).isEmpty();
      birgit.picture("citizen-1280");
      birgit.at(360).picture("citizen-360");
      birgit.at(1280).expect("112", "116 111", "12 34 56 78", "87 65 43 21");
      assertThat(birgit.text().indexOf("112"))
          .as("whom to call stands before what to write")
          .isLessThan(birgit.text().indexOf("Hvem handler det om?"));
      assertThat(birgit.page().locator(".rt-urgent .on").isVisible()).isFalse();
      birgit.click("label[for=vold]");
      birgit.picture("citizen-urgent-1280");
      assertThat(birgit.page().locator(".rt-urgent .on").innerText())
          .contains("Ring nu", "Tal ikke med forældrene", "12 34 56 78");
      birgit
          .write("[name=who]", WHO)
          .write("[name=seen]", SEEN)
          .fill("[name=name]", NAME)
          .fill("[name=contact]", PHONE)
          .click("main form button[type=submit]");
      assertThat(birgit.interactions()).as("interactions beside the text").isLessThanOrEqualTo(8);
      assertThat(birgit.path()).startsWith("/bekymring/kvittering/");
      birgit.expect("inden for 24 timer", "Familierådgivningen", "Du får svar");
      assertThat(birgit.page().content()).doesNotContain("Otto", "alene på vejen", NAME, PHONE);
      assertThat(birgit.barriers()).isEmpty();
      birgit.picture("citizen-receipt-named-1280");
      assertThat(birgit.at(360).sidewaysAt(320)).isEmpty();
      assertThat(birgit.complaints()).isEmpty();
    }
    concern = at.rows().id("select id from concern where seen = ?", SEEN);
    assertThat(
            at.rows()
                .text(
                    "select a.username from concern c join account a on a.id = c.holder_id"
                        + " where c.id = ?",
                    concern))
        .as("held by the one on duty from the first second")
        .isEqualTo(World.ADVISER);
  }

  @Test
  @Order(2)
  void whoNotifiedStandsNowhereInClearText() {
    assertThat(at.rows().text("select row_to_json(c)::text from concern c where id = ?", concern))
        .doesNotContain("Nabosen", PHONE);
    assertThat(
            at.rows()
                .text(
                    "select encode(name_cipher, 'escape') || encode(contact_cipher, 'escape') from"
                        + " concern_notifier where concern_id = ?",
                    concern))
        .doesNotContain("Nabosen", PHONE);
    assertThat(at.rows().text("select coalesce(string_agg(s::text, ''), '') from public_sending s"))
        .doesNotContain("127.0.0.1");
  }

  @Test
  @Order(3)
  void theOneOnDutyHasItWithItsClockAndCannotEndItBeforeTheChildIsLookedFor() {
    try (Person ib = person()) {
      ib.expect("Nye underretninger", "Otto, vist nok 4 år", "igen");
      ib.click("main a[href='/concerns/" + concern + "']");
      ib.expect("En borger", WHO, "Find barnet");
      assertThat(ib.text()).doesNotContain(NAME, PHONE);
      assertThat(ib.barriers()).isEmpty();
      ib.picture("raadgiver-concern-described-1280");
      ib.write("#assess-words", "Ikke akut: Faren er fundet i dag.")
          .click("form[action$='/assess'] button");
      ib.choose("[name=outcome]", "ADVICE")
          .write("#close-words", "Vi har talt med faren.")
          .click("form[action$='/close'] button");
      ib.expect("ikke er fundet endnu", "Intet er gemt");
      ib.complaints().removeIf(c -> c.contains("409"));
      assertThat(ib.complaints()).isEmpty();
    }
    assertThat(at.rows().text("select state from concern where id = ?", concern))
        .isEqualTo("ASSESSED");
  }

  @Test
  @Order(4)
  void onlyTheHolderSeesWhoNotifiedAndThatIsWrittenDown() {
    try (Person ib = person()) {
      ib.open("/concerns/" + concern).click("main a[href$='/notifier']");
      ib.expect(NAME, PHONE);
    }
    assertThat(
            at.rows()
                .count(
                    "select count(*) from read_log where section = 'concern.notifier' and detail ="
                        + " ?",
                    concern.toString()))
        .isEqualTo(1);
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE)) {
      assertThat(pia.statusOf("/concerns/" + concern + "/notifier")).isEqualTo(404);
      assertThat(pia.statusOf("/concerns/" + concern + "/about?name=Otto")).isEqualTo(404);
    }
  }

  @Test
  @Order(5)
  @Tag("C7")
  @Tag("C10")
  void theChildIsFoundAndItsThreadTellsOfItWithoutTheCitizensWords() {
    try (Person ib = person()) {
      ib.open("/concerns/" + concern + "/about").write("[name=name]", "ot");
      ib.click("form[action$='/about'][method=get] button");
      assertThat(ib.sees("button[name=child]")).as("two letters find nobody").isFalse();
      ib.write("[name=name]", "otto").click("form[action$='/about'][method=get] button");
      ib.expect(otto.name());
      assertThat(ib.barriers()).isEmpty();
      ib.picture("raadgiver-concern-about-1280");
      ib.click("button[name=child][value='" + otto.id() + "']");
      assertThat(ib.path()).isEqualTo("/concerns/" + concern);
      ib.expect(otto.name());
      ib.open("/children/" + otto.id());
      String number = at.rows().text("select number::text from concern where id = ?", concern);
      ib.expect("Underretning", "Nr. " + number, "Ib Dam");
      assertThat(ib.text()).doesNotContain("alene på vejen", NAME);
    }
    assertThat(
            at.rows()
                .count(
                    "select count(*) from task where subject_id = ? and done_at is null and child_id"
                        + " is distinct from ?",
                    concern,
                    otto.id()))
        .isZero();
    assertThat(
            at.rows()
                .texts(
                    "select detail from read_log where section = 'concern.about' and action ="
                        + " 'SEARCH' and detail like 'otto%'"))
        .isNotEmpty();
  }

  @Test
  @Order(6)
  @Tag("C11")
  void itEndsWithAnOutcomeAndTheCitizenIsStillToBeAnswered() {
    try (Person ib = person()) {
      ib.open("/concerns/" + concern);
      ib.choose("[name=outcome]", "ADVICE")
          .write("#close-words", "Familien får råd og vejledning.")
          .click("form[action$='/close'] button");
      ib.expect("Afsluttet");
      ib.open("/").expect("Svar den, der rejste bekymringen");
      ib.open("/concerns/" + concern).click("form[action$='/answered'] button");
      assertThat(ib.sees("form[action$='/answered']")).isFalse();
      ib.open("/concerns");
      ib.expect("Fra underretning til vurdering", "inden for 24 timer");
    }
    assertThat(
            at.rows()
                .count(
                    "select count(*) from task where subject_id = ? and done_at is null", concern))
        .isZero();
  }

  @Test
  @Order(7)
  void aYoungPersonWritesInTheirOwnWordsWithoutScriptsAndStaysUnknown() {
    String words = "Min stedfar slår, når han har drukket.";
    try (Person ung = Person.withoutScripts(at)) {
      ung.open("/login").click("main a[href^='/bekymring/ung']");
      ung.expect("Har du brug for hjælp?", "116 111", "Det er ikke din skyld");
      ung.write("[name=contact]", "22 22 22 22").click("main form button[type=submit]");
      ung.expect("Skriv lidt om, hvad der er sket.");
      assertThat(ung.page().locator("[name=contact]").inputValue()).isEqualTo("22 22 22 22");
      ung.write("[name=seen]", words)
          .write("[name=contact]", "")
          .click("main form button[type=submit]");
      ung.expect("Godt, at du skrev", "kan vi ikke svare dig");
      assertThat(ung.page().content()).doesNotContain("stedfar");
    }
    UUID id = at.rows().id("select id from concern where seen = ?", words);
    assertThat(at.rows().count("select count(*) from concern_notifier where concern_id = ?", id))
        .as("anonymous means that nothing is kept")
        .isZero();
    try (Person ib = person()) {
      ib.open("/concerns/" + id);
      ib.expect("Et barn eller en ung", "Ønsker at være ukendt");
      ib.open("/concerns/" + id + "/about")
          .write("#words", "Ingen skole kender til det.")
          .click("form[action$='/about'][method=post] button");
      ib.write("#assess-words", "Kan ikke vurderes uden navn.")
          .click("form[action$='/assess'] button");
      ib.choose("[name=outcome]", "NO_NEED")
          .write("#close-words", "Barnet er ikke fundet.")
          .click("form[action$='/close'] button");
      ib.expect("Afsluttet", "Ingen skole kender til det.");
    }
  }

  @Test
  @Order(8)
  void whatIsWrongIsSaidAndNothingOfTheTextIsLost() {
    String tooLong = "Slut".repeat(2_501);
    Answer answer =
        Web.post(
            at.host(),
            "/bekymring",
            Session.form(Map.of("who", "Lille Per", "seen", tooLong, "name", "Eva")));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains(tooLong, "Lille Per", "Eva", "10004");
    Answer trapped =
        Web.post(
            at.host(),
            "/bekymring",
            Session.form(Map.of("who", "Lille Per", "seen", "Ser trist ud", "website", "x")));
    assertThat(trapped.status()).isEqualTo(422);
    assertThat(trapped.body()).contains("Ser trist ud", "Tøm dette felt");
    Answer elsewhere =
        Web.post(
            at.host(),
            "/bekymring",
            Session.form(Map.of("who", "Lille Per", "seen", "Ser trist ud")),
            "Origin",
            "https://example.org");
    assertThat(elsewhere.status()).as("a form on another site").isEqualTo(403);
    assertThat(at.rows().count("select count(*) from concern where group_label = 'Lille Per'"))
        .isZero();
  }

  @Test
  @Order(9)
  void itReadsTheSameInEnglish() {
    try (Person eve = Person.at(at)) {
      eve.open("/bekymring?language=en");
      eve.expect("Worried about a child?", "Somebody is in danger now");
      eve.click("main form button[type=submit]");
      eve.expect("Write what you have seen or heard.");
      eve.open("/bekymring/ung?language=en").expect("Do you need help?");
    }
  }

  private static Person person() {
    return Person.at(at).logsInAs(World.ADVISER);
  }
}
