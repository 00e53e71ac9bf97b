package dk.roedtraad.app.concern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of concerns with its figures, for somebody who holds these concerns and no others. */
@RunAsClient
@Tag("C3")
class ConcernListIT extends TheApplication {
  private static final Municipality AT = Municipality.of("naer");

  private final Rows rows = AT.rows();
  private String username;
  private UUID holder;

  @BeforeEach
  void aHolder() {
    username = "h" + UUID.randomUUID().toString().substring(0, 8);
    holder = AT.given("").account(username, "Hans Holder", "Rådgiver", Role.ADVISER);
  }

  @Test
  void takesTheMiddleOneAndCountsWhatWasAssessedInTime() {
    concern("NOTIFICATION", "100 hours", "2 hours", "50 hours");
    concern("NOTIFICATION", "90 hours", "30 hours", "60 hours");
    concern("NOTIFICATION", "80 hours", "10 hours", null);
    concern("CONCERN", "70 hours", null, "5 hours");
    assertThat(page())
        .contains(
            "4 bekymringer er modtaget",
            "Én har ikke ført til noget",
            "<dd>10 timer<span>2 af 3 inden",
            "<dd>2 dage<span>Den midterste");
  }

  @Test
  void ofTwoInTheMiddleItIsTheLonger() {
    concern("NOTIFICATION", "100 hours", "2 hours", "3 hours");
    concern("NOTIFICATION", "90 hours", "11 hours", "30 hours");
    assertThat(page()).contains("<dd>11 timer<span>2 af 2", "<dd>30 timer<span>");
  }

  @Test
  void aNotificationWhoseClockStillRunsIsNeitherInTimeNorLate() {
    concern("NOTIFICATION", "3 hours", null, null);
    concern("NOTIFICATION", "25 hours", null, null);
    assertThat(page()).contains("<span>0 af 1 inden");
  }

  @Test
  void whatCameMoreThanNinetyDaysAgoStandsThereAndDoesNotCount() {
    concern("NOTIFICATION", "2184 hours", "1 hour", "1 hour");
    assertThat(page()).contains("Der er ingen at måle på endnu", "1 time</td>");
  }

  @Test
  void theFiguresAreOfAllAndTheListHasPages() {
    rows.run(
        "insert into concern (id, form, about, unit_id, group_label, seen, raised_name, state,"
            + " holder_id, received_at, assessed_at, acted_at, answer_by) select gen_random_uuid(), 'NOTIFICATION', 'GROUP',"
            + " ?::uuid, 'Stue ' || n, 'Uro', 'Pia', 'ASSESSED', ?, now() - n * interval '1 minute' - interval '3"
            + " days', now() - interval '3 days', null, current_date from generate_series(1, 350) n",
        AT.world().id("unit"),
        holder);
    String first = page();
    assertThat(first)
        .contains("350 bekymringer er modtaget", "350 af 350", "/concerns?page=2")
        .contains("Stue 350", "Stue 251")
        .doesNotContain("Stue 250<");
    Session session = Session.of(AT, username);
    assertThat(session.get("/concerns?page=4").body())
        .contains("350 bekymringer er modtaget", "Stue 1<", "/concerns?page=3")
        .doesNotContain("/concerns?page=5");
    assertThat(session.get("/concerns?page=-3").body()).contains("Stue 350");

    Program program = Program.loggedIn(AT, username);
    int listed = 0;
    int pages = 0;
    String path = "/api/v1/concerns";
    while (!path.isEmpty()) {
      Answer answer = program.get(path);
      listed += JsonParser.parseString(answer.body()).getAsJsonArray().size();
      String link = answer.header("Link");
      path = link.isEmpty() ? "" : link.replaceFirst("^<https?://[^/]+([^>]+)>.*", "$1");
      pages++;
    }
    assertThat(listed).isEqualTo(350);
    assertThat(pages).isEqualTo(4);
  }

  private String page() {
    Answer page = Session.of(AT, username).get("/concerns");
    assertThat(page.status()).isEqualTo(200);
    return page.body();
  }

  /** Each time is an interval, or null for what has not happened. */
  private void concern(String form, String ago, String assessedAfter, String actedAfter) {
    rows.run(
        "insert into concern (id, form, about, unit_id, group_label, seen, raised_name, state,"
            + " holder_id, received_at, assessed_at, acted_at, answer_by) select gen_random_uuid(), ?, 'GROUP', ?::uuid, 'Stuen',"
            + " 'Uro', 'Pia', 'RECEIVED', ?, at, at + ?::interval, at + ?::interval, current_date from"
            + " (select now() - ?::interval as at) received",
        form,
        AT.world().id("unit"),
        holder,
        assessedAfter,
        actedAfter,
        ago);
  }
}
