package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What somebody has written comes back: after a refusal, a conflict, a log-out, a time-out. */
@RunAsClient
class NothingIsLostIT extends TheApplication {
  private static final String CHROMIUM = "dk.roedtraad.app.browser.Chromium#isWanted";
  private static final String MINE = "Jeg har talt med mor i garderoben. Hun er træt.";
  private static final String THEIRS = "Far ringede i går. Vi mødes på torsdag.";
  private static Municipality at;
  private static UUID child;

  @BeforeAll
  static void settle() {
    at = Municipality.of("sund");
    child = at.given(at.world().canary()).child("Asta", LocalDate.now().minusYears(5));
    at.given(at.world().canary()).attends(child, at.world().id("unit"), "Gul stue");
  }

  @Test
  @EnabledIf(value = CHROMIUM, disabledReason = Chromium.MISSING)
  void whoIsOvertakenByAColleagueSeesBothTexts() {
    UUID concern = concern();
    String page = "/concerns/" + concern;
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE);
        Person lis = Person.at(at).logsInAs(World.LEADER)) {
      pia.open(page).write("#follow-up-words", MINE);
      lis.open(page).write("#follow-up-words", THEIRS).click("form[action$='/follow-up'] button");
      lis.page().waitForURL("**" + page);
      pia.click("form[action$='/follow-up'] button");

      pia.page().waitForSelector("#conflict");
      pia.expect("En kollega har gemt imens", "Lis Berg");
      assertThat(pia.page().locator("#conflict .rt-view").allInnerTexts())
          .satisfiesExactly(
              theirs -> assertThat(theirs).contains("Far ringede i går", "Vi mødes på torsdag"),
              mine -> assertThat(mine).contains(MINE));
      assertThat(pia.page().inputValue("#follow-up-words")).isEqualTo(MINE);
      assertThat(pia.barriers()).isEmpty();

      pia.click("form[action$='/follow-up'] button");
      assertThat(pia.page().inputValue("#follow-up-words")).isEmpty();
      assertThat(entries(concern, "Jeg har talt")).isEqualTo(1);
    }
  }

  @Test
  @EnabledIf(value = CHROMIUM, disabledReason = Chromium.MISSING)
  void aDraftSurvivesLogOut() {
    String page = "/concerns/" + concern();
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE)) {
      pia.open(page).page().locator("#follow-up-words").pressSequentially(MINE);
      pia.page().waitForSelector("form[action$='/follow-up'] [data-draft-status]:has-text('kl.')");
      pia.click("form[action='/logout'] button:visible");
      pia.page().waitForURL("**/login");
      pia.logsInAs(World.PEDAGOGUE).open(page);
      assertThat(pia.page().inputValue("#follow-up-words")).isEqualTo(MINE);
      pia.expect("Kladden er gemt");

      pia.click("form[action$='/follow-up'] button");
      pia.page().waitForURL("**" + page);
      assertThat(pia.page().inputValue("#follow-up-words")).isEmpty();
    }
  }

  @Test
  @EnabledIf(value = CHROMIUM, disabledReason = Chromium.MISSING)
  void aTextSentAfterTheTimeOutComesBack() {
    String page = "/concerns/" + concern();
    try (Person pia = Person.at(at).logsInAs(World.PEDAGOGUE)) {
      pia.open(page).write("#follow-up-words", MINE);
      at.rows()
          .run(
              "update login_session set ends_at = now() - interval '1 minute' where created_at ="
                  + " (select max(created_at) from login_session)");
      pia.click("form[action$='/follow-up'] button");
      pia.page().waitForSelector("main textarea");
      assertThat(pia.page().locator("main textarea").inputValue()).isEqualTo(MINE);
      assertThat(pia.page().locator("main textarea").isVisible()).isTrue();
      pia.expect("logget af", "kopiér det");
      assertThat(pia.barriers()).isEmpty();
      pia.write("[name=username]", World.PEDAGOGUE)
          .write("[name=password]", dk.roedtraad.app.stage.Given.PASSWORD)
          .click("main form button[type=submit]");
      pia.page().waitForURL("**" + page);
    }
  }

  @Test
  void aRefusedTextStandsInItsForm() {
    Session lis = at.world().session(World.LEADER);
    Answer answer =
        lis.post(
            "/concerns/" + concern() + "/close",
            Map.of("version", "0", "outcome", "", "words", MINE));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains(">\n" + MINE + "</textarea>", "aria-invalid=\"true\"");
  }

  @Test
  void aTextThatIsTooLongIsRefusedAndKept() {
    Session lis = at.world().session(World.LEADER);
    UUID concern = concern();
    String path = "/concerns/" + concern + "/follow-up";
    String longText = "Et ord mere. ".repeat(900).strip();
    Answer answer = lis.post(path, Map.of("version", "0", "words", longText));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("højst være 10000 tegn", longText + "</textarea>");
    assertThat(entries(concern, "Et ord mere")).isZero();

    Answer huge = lis.post(path, Map.of("version", "0", "words", longText.repeat(100)));
    assertThat(huge.status()).isEqualTo(413);
    assertThat(huge.body()).contains("Der er sendt for meget", "Et ord mere. Et ord mere.");
  }

  @Test
  void lineBreaksAreCountedAsTheyAreTyped() {
    Session lis = at.world().session(World.LEADER);
    String lines = ("x".repeat(98) + "\r\n").repeat(101).strip();
    Answer answer =
        lis.post("/concerns/" + concern() + "/follow-up", Map.of("version", "0", "words", lines));
    assertThat(lines.length()).isGreaterThan(10_000);
    assertThat(answer.status()).isEqualTo(303);
  }

  /** A form's draft is saved by a script; the page that is opened later has it in the form. */
  @Test
  void everyFormWithProseTakesItsDraftUpAgain() {
    World world = at.world();
    Session lis = world.session(World.LEADER);
    UUID concern = concern();
    UUID home = world.id("child");
    Map<String, String> drafts =
        Map.of(
            "assess/" + concern, "/concerns/" + concern,
            "close/" + concern, "/concerns/" + concern,
            "handover-end/" + world.id("handover"), "/handovers/" + world.id("handover"),
            "network/" + home, "/children/" + home + "/network",
            "agreement/" + world.id("agreement"), "/agreements/" + world.id("agreement"),
            "effect/" + world.id("intervention"), "/interventions/" + world.id("intervention"),
            "plan-new/" + home, "/children/" + home + "/plan",
            "plan-close-" + world.id("goal") + "/" + home, "/children/" + home + "/plan");
    drafts.forEach(
        (draft, page) -> {
          String text = "Kladde " + draft;
          String form =
              Session.form(
                  Map.of(
                      "words",
                      text,
                      "reason",
                      text,
                      "name",
                      text,
                      "words0",
                      text,
                      "closedWords",
                      text));
          if (lis.get(page).body().contains("data-draft=\"/drafts/" + draft + "\"")) {
            assertThat(lis.post("/drafts/" + draft, form).status()).as(draft).isEqualTo(204);
            assertThat(lis.get(page).body()).as(page).contains(text);
          } else {
            assertThat(draft).as("a form that is shown").startsWith("assess/");
          }
        });
  }

  private static UUID concern() {
    World world = at.world();
    UUID pedagogue = world.id("pedagogue");
    return at.given(world.canary()).concern(child, world.id("unit"), pedagogue, pedagogue);
  }

  private static long entries(UUID concern, String beginning) {
    return at.rows()
        .count(
            "select count(*) from thread_entry where subject_id = ? and title like ?",
            concern,
            beginning + "%");
  }
}
