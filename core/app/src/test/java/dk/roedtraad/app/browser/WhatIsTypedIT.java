package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed at a meeting stays, what was put there by mistake goes, and a long word breaks. */
@RunAsClient
@EnabledIf(value = "dk.roedtraad.app.browser.Chromium#isWanted", disabledReason = Chromium.MISSING)
class WhatIsTypedIT extends TheApplication {
  private static final String LONG = "Donaudampfschiffahrtsgesellschaftskapitaenswitwenrentenkasse";
  private static final String AGREED = "Pia ringer til mor på fredag";
  private static final String SAID = "Jeg er bekymret for hans søvn.";
  private static Municipality at;

  @BeforeAll
  static void settle() {
    at = Municipality.of("sund");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void closingAnItemLosesNothingThatWasNotAdded(boolean scripts) {
    NewChild child = NewChild.in(at, scripts ? "Eli" : "Pil");
    UUID item = item(meeting("RUNNING"), child.id(), true);
    try (Person lis = lis(scripts)) {
      lis.open("/meetings/" + meetingOf(item) + "?item=" + item);
      lis.write("#speaker", "Pia Holm").write("#say", SAID).write("#what", AGREED);
      lis.chooseFirst("#who").click("button[formaction*='/close']");
      lis.expect("ikke er tilføjet", "Luk uden");
      assertThat(lis.page().inputValue("#say")).isEqualTo(SAID);
      assertThat(lis.page().inputValue("#what")).isEqualTo(AGREED);
      assertThat(state(item)).isEqualTo("OPEN");
      if (scripts) {
        assertThat(lis.barriers()).isEmpty();
      }

      lis.clickAndWait("#add-agreement");
      lis.page().waitForSelector("#part-agreements td:has-text('fredag')");
      assertThat(lis.page().inputValue("#say")).isEqualTo(SAID);
      assertThat(lis.page().inputValue("#what")).isEmpty();
      lis.open("/meetings/" + meetingOf(item) + "?item=" + item);
      assertThat(lis.page().inputValue("#say")).as("kept as a draft").isEqualTo(SAID);

      lis.click("button[formaction*='/close']");
      lis.click("button[name=without]");
      assertThat(state(item)).isEqualTo("CLOSED");
      assertThat(lis.complaints().stream().filter(said -> !said.contains("422")).toList())
          .isEmpty();
    }
  }

  @Test
  void whatWasPutOnByMistakeComesOffWithAReason() {
    NewChild child = NewChild.in(at, "Ask");
    UUID item = item(meeting("PLANNED"), child.id(), false);
    try (Person lis = lis(true)) {
      lis.open("/meetings/" + meetingOf(item) + "?item=" + item);
      lis.click("#part-off summary").click("#part-off button[type=submit]");
      lis.expect("Skriv, hvorfor punktet skal af dagsordenen");
      lis.write("#off-reason", "Det var en anden Ask.").click("#part-off button[type=submit]");
      assertThat(at.rows().count("select count(*) from agenda_item where id = ?", item)).isZero();
      assertThat(
              at.rows()
                  .count(
                      "select count(*) from thread_entry where child_id = ? and kind_key ="
                          + " 'forum.thread.taken-off' and reason like 'Det var en anden%'",
                      child.id()))
          .isEqualTo(1);
    }
  }

  @Test
  void theSearchFindsAConcernByItsNumber() {
    World world = at.world();
    UUID child = NewChild.in(at, "Liv").id();
    UUID leader = world.id("leader");
    UUID concern = at.given(world.canary()).concern(child, world.id("unit"), leader, leader);
    String number = at.rows().text("select number::text from concern where id = ?", concern);
    try (Person lis = lis(true)) {
      lis.open("/search?q=nr.+" + number);
      assertThat(lis.sees("main a[href='/concerns/" + concern + "']")).isTrue();
      assertThat(lis.barriers()).isEmpty();
    }
    assertThat(world.session(World.STRANGER).get("/search?q=" + number).body())
        .doesNotContain(concern.toString());
  }

  @Test
  void aLongWordBreaksInsteadOfThePage() {
    World world = at.world();
    NewChild child = NewChild.in(at, "Ida");
    UUID leader = world.id("leader");
    UUID concern = at.given(world.canary()).concern(child.id(), world.id("unit"), leader, leader);
    UUID item = item(meeting("RUNNING"), child.id(), true);
    Rows rows = at.rows();
    rows.run("update concern set seen = ?, tried = ? where id = ?", LONG, LONG, concern);
    rows.run("update agenda_item set background = ?, voice = ? where id = ?", LONG, LONG, item);
    UUID entry = at.given(world.canary()).entry(child.id(), "OTHER", "thread.kind.other", concern);
    rows.run("update thread_entry set title = ?, body = ? where id = ?", LONG, LONG, entry);
    UUID voice =
        at.given(world.canary()).entry(child.id(), "VOICE", "forum.thread.voice-direct", concern);
    rows.run("update thread_entry set title = ?, body = ? where id = ?", LONG, LONG, voice);
    UUID goal =
        rows.insertWithId(
            "goal",
            "child_id",
            child.id(),
            "state",
            "PROPOSED",
            "follow_up_on",
            java.time.LocalDate.now().plusDays(30),
            "created_at",
            Instant.now());
    rows.insertWithId(
        "goal_words",
        "goal_id",
        goal,
        "speaker",
        "Ida",
        "part",
        "CHILD",
        "words",
        LONG,
        "answer",
        "WAITING");
    List<String> wide = new ArrayList<>();
    try (Person lis = lis(true)) {
      for (String page :
          List.of(
              "/children/" + child.id(),
              "/concerns/" + concern,
              "/meetings/" + meetingOf(item) + "?item=" + item,
              "/children/" + child.id() + "/plan")) {
        lis.open(page).expect(LONG.substring(0, 20));
        wide.addAll(lis.sidewaysAt(320));
        wide.addAll(lis.sidewaysAt(360));
      }
      lis.open("/children/" + child.id());
      assertThat(lis.page().locator(".rt-voice p:has-text('Donau')").count()).isPositive();
    }
    assertThat(wide).isEmpty();
  }

  private static Person lis(boolean scripts) {
    Person lis = scripts ? Person.at(at) : Person.withoutScripts(at);
    return lis.logsInAs(World.LEADER);
  }

  private static String state(UUID item) {
    return at.rows().text("select state from agenda_item where id = ?", item);
  }

  private static UUID meetingOf(UUID item) {
    return UUID.fromString(
        at.rows().text("select meeting_id::text from agenda_item where id = ?", item));
  }

  private static UUID meeting(String state) {
    Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.HOURS);
    World world = at.world();
    return at.rows()
        .insertWithId(
            "meeting",
            "forum_id",
            world.id("forum"),
            "starts_at",
            start,
            "ends_at",
            start.plus(1, ChronoUnit.HOURS),
            "place",
            "Her",
            "state",
            state,
            "chair_id",
            world.id("leader"),
            "minute_taker_id",
            world.id("pedagogue"));
  }

  private static UUID item(UUID meeting, UUID child, boolean heard) {
    at.given("").held(child, at.world().id("pedagogue"));
    UUID item =
        at.rows()
            .insertWithId(
                "agenda_item",
                "meeting_id",
                meeting,
                "position",
                1,
                "child_id",
                child,
                "state",
                "WAITING");
    if (heard) {
      at.rows()
          .run(
              "update agenda_item set state = 'OPEN', opened_at = now(), voice_source = 'DIRECT',"
                  + " voice = 'Jeg vil lege.', voice_told_to = 'Pia' where id = ?",
              item);
    }
    return item;
  }
}
