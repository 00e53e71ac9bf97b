package dk.roedtraad.app.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Team;
import dk.roedtraad.app.stage.TheApplication;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What must never happen at a meeting, tried by those who could do it. */
@RunAsClient
@Tag("C4")
class MeetingRulesIT extends TheApplication {
  private static final Municipality AT = Municipality.of("naer");

  private final Rows rows = AT.rows();
  private Team team;
  private Program worker;
  private UUID meeting;
  private UUID forum;

  @BeforeEach
  void aTeamWithAMeeting() {
    team = Team.in(AT);
    worker = Program.loggedIn(AT, team.workerName());
    meeting = rows.id("select id::text from meeting where chair_id = ?", team.worker());
    forum = rows.id("select forum_id::text from meeting where id = ?", meeting);
  }

  @Test
  void anAgreementThatWasAnsweredBeforeItsItemClosesLeavesNoTask() {
    UUID item = rows.id("select id::text from agenda_item where meeting_id = ?", meeting);
    UUID early = rows.id("select id::text from agreement where item_id = ?", item);
    assertThat(move("/api/v1/meetings/" + meeting, "RUNNING").status()).isEqualTo(200);
    Answer second =
        worker.send(
            "POST",
            "/api/v1/items/" + item + "/agreements",
            "{\"what\":\"Send brev\",\"responsible\":\""
                + team.worker()
                + "\",\"dueOn\":\"2099-01-05\"}");
    assertThat(second.status()).as(second.body()).isEqualTo(201);
    Answer kept =
        worker.send(
            "POST",
            "/api/v1/agreements/" + early + "/answer",
            "{\"state\":\"KEPT\",\"words\":\"Ringet\"}",
            "If-Match",
            "\"0\"");
    assertThat(kept.status()).as(kept.body()).isEqualTo(204);

    Answer closed = move("/api/v1/items/" + item, "CLOSED");
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
    assertThat(tasksAbout(early)).as("nobody could end it").isZero();
    assertThat(
            tasksAbout(
                rows.id(
                    "select id::text from agreement where what = 'Send brev' and" + " item_id = ?",
                    item)))
        .as("the other one waits")
        .isOne();
  }

  @Test
  void whoeverBecameAnAdministratorChairsNoMeeting() {
    rows.run("update account set role = 'TENANT_ADMIN' where id = ?", team.leader());
    assertThat(plan(team.leader(), team.worker()).status()).isEqualTo(422);
    assertThat(plan(team.worker(), team.leader()).status()).as("nor writes it up").isEqualTo(422);
    assertThat(plan(team.worker(), team.worker()).status()).isEqualTo(201);
  }

  @Test
  void nobodyIsPutOnTheAgendaOfAMeetingThatEndsAtThatMoment() throws Exception {
    NewChild child = NewChild.in(AT, "Valde");
    rows.run("update enrolment set unit_id = ? where child_id = ?", team.unit(), child.id());
    AT.given("").thread(child.id(), team.worker());
    String items = "/api/v1/meetings/" + meeting + "/items";
    String body = "{\"child\":\"" + child.id() + "\",\"reason\":\"Fordi\"}";
    CompletableFuture<Answer> put;
    try (Connection other = AT.connect()) {
      other.setAutoCommit(false);
      run(other, "select id from meeting where id = ? for update");
      put = CompletableFuture.supplyAsync(() -> worker.send("POST", items, body));
      awaitSomebodyWaiting();
      run(other, "update meeting set state = 'HELD' where id = ?");
      other.commit();
    }
    Answer answer = put.get(60, TimeUnit.SECONDS);
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(rows.count("select count(*) from agenda_item where child_id = ?", child.id()))
        .isZero();
  }

  @Test
  void nobodyIsPostponedToAMeetingThatIsCancelledAtThatMoment() throws Exception {
    UUID item = rows.id("select id::text from agenda_item where meeting_id = ?", meeting);
    Instant later = Instant.now().plus(30, ChronoUnit.DAYS);
    UUID next =
        rows.insertWithId(
            "meeting",
            "forum_id",
            forum,
            "starts_at",
            later,
            "ends_at",
            later.plus(1, ChronoUnit.HOURS),
            "state",
            "PLANNED",
            "chair_id",
            team.worker(),
            "minute_taker_id",
            team.worker());
    UUID first = meeting;
    CompletableFuture<Answer> postponed;
    try (Connection other = AT.connect()) {
      other.setAutoCommit(false);
      meeting = next;
      run(other, "select id from meeting where id = ? for update");
      postponed = CompletableFuture.supplyAsync(() -> move("/api/v1/items/" + item, "POSTPONED"));
      awaitSomebodyWaiting();
      run(other, "update meeting set state = 'CANCELLED' where id = ?");
      other.commit();
    }
    Answer answer = postponed.get(60, TimeUnit.SECONDS);
    assertThat(answer.status()).as(answer.body()).isEqualTo(409);
    assertThat(rows.text("select state from agenda_item where id = ?", item)).isEqualTo("WAITING");
    assertThat(first).isNotEqualTo(next);
  }

  @Test
  void aForumHasOneChair() {
    assertThatThrownBy(
            () ->
                rows.run(
                    "update forum_member set part = 'CHAIR' where forum_id = ? and account_id = ?",
                    forum,
                    team.leader()))
        .hasStackTraceContaining("forum_member_one");
    Answer named =
        worker.form(
            "/forums/" + forum + "/members",
            "account=" + team.leader() + "&part=CHAIR&profession=");
    assertThat(named.status()).as("the unit's leader decides").isEqualTo(422);
    Answer byLeader =
        Program.loggedIn(AT, team.leaderName())
            .form(
                "/forums/" + forum + "/members",
                "account=" + team.leader() + "&part=CHAIR&profession=");
    assertThat(byLeader.status()).as(byLeader.body()).isEqualTo(303);
    assertThat(
            rows.texts(
                "select account_id::text from forum_member where forum_id = ? and part = 'CHAIR'",
                forum))
        .containsExactly(team.leader().toString());
  }

  private Answer plan(UUID chair, UUID minuteTaker) {
    return worker.send(
        "POST",
        "/api/v1/meetings",
        "{\"forum\":\""
            + forum
            + "\",\"startsAt\":\"2099-01-05T13:00:00Z\",\"endsAt\":\"2099-01-05T14:00:00Z\","
            + "\"place\":\"Her\",\"chair\":\""
            + chair
            + "\",\"minuteTaker\":\""
            + minuteTaker
            + "\"}");
  }

  private Answer move(String address, String state) {
    String tag = worker.get(address).header("ETag");
    return worker.send("PATCH", address, "{\"state\":\"" + state + "\"}", "If-Match", tag);
  }

  private long tasksAbout(UUID subject) {
    return rows.count(
        "select count(*) from task where subject_id = ? and done_at is null", subject);
  }

  private void run(Connection connection, String sql) throws Exception {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, meeting);
      statement.execute();
    }
  }

  /** Until the other request stands before the lock that this test holds. */
  private static void awaitSomebodyWaiting() throws InterruptedException {
    Rows all = AT.asProvisioner();
    for (int i = 0; i < 300; i++) {
      if (all.count("select count(*) from pg_locks where not granted") > 0) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("nobody waits");
  }
}
