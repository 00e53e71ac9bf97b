package dk.roedtraad.app.child;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An offer that nobody answers climbs by itself: a reminder, a leader, the forum; each once. */
@RunAsClient
@Tag("C7")
@Tag("C8")
class HandoverClimbIT extends TheApplication {
  private static final Municipality AT = Municipality.of("naer");
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private Handed team;
  private UUID handover;

  @BeforeEach
  void anOffer() {
    AT.world();
    team = Handed.in(AT);
    handover = team.offered();
  }

  @Test
  void stepByStepToALeaderWhoTakesItOver() {
    answerBy(WorkingDays.today());
    climbed(1);
    assertThat(Session.of(AT, "r" + team.mark()).get("/").body())
        .contains("Overleveringer, der venter på dit svar", "Påmindelse: Gerda Giver");

    answerBy(workingDaysAgo(2));
    climbed(2);
    assertThat(team.waits("HANDOVER_CLIMBED", team.leader())).isEqualTo(1);
    assertThat(team.waits("HANDOVER_ANSWER", team.receiver())).as("may still answer").isEqualTo(1);
    assertThat(team.asGiver().get("/api/v1/children/" + team.child()).body())
        .contains("mindet om at svare", "løftet til en leder", "Lone Leder", "Rød Tråd");
    assertThat(team.holder()).as("all the while").isEqualTo(team.giver());

    Session leader = Session.of(AT, "l" + team.mark());
    assertThat(leader.get("/").body()).contains("href=\"/handovers/" + handover + "\"");
    String page = "/handovers/" + handover;
    assertThat(leader.post(page + "/accept", "version=1").status()).isEqualTo(303);
    assertThat(team.holder()).isEqualTo(team.leader());
    assertThat(team.waits("HANDOVER_CLIMBED", team.leader())).isZero();
  }

  @Test
  void withNoMeetingAheadSomebodyIsAsked() {
    answerBy(workingDaysAgo(20));
    climbed(3);
    assertThat(
            team.rows()
                .count(
                    "select count(*) from task where kind = 'HANDOVER_CLIMBED' and subject_id = ? and"
                        + " done_at is null",
                    handover))
        .isEqualTo(1);
    assertThat(entries()).as("each step is told once").isEqualTo(3);
    assertThat(team.holder()).isEqualTo(team.giver());
  }

  @Test
  void theChildComesOnTheNextAgendaOfTheForumThatFits() {
    String type = proposed();
    UUID forum =
        team.rows()
            .insertWithId("forum", "type_key", type, "name", "Forum", "unit_id", team.unit());
    AT.given("").attends(team.child(), team.unit(), "3.b");
    Instant start = Instant.now().plus(1, ChronoUnit.HOURS);
    UUID meeting =
        team.rows()
            .insertWithId(
                "meeting",
                "forum_id",
                forum,
                "starts_at",
                start,
                "ends_at",
                start.plus(1, ChronoUnit.HOURS),
                "state",
                "PLANNED",
                "chair_id",
                team.leader(),
                "minute_taker_id",
                team.leader());
    team.rows()
        .run(
            "update meeting set state = 'CANCELLED' where state = 'PLANNED' and id <> ? and forum_id"
                + " in (select id from forum where type_key = ? and unit_id is null)",
            meeting,
            type);
    answerBy(workingDaysAgo(20));
    climbed(3);
    assertThat(
            team.rows()
                .count(
                    "select count(*) from agenda_item where meeting_id = ? and child_id = ?",
                    meeting,
                    team.child()))
        .as("on the agenda once")
        .isEqualTo(1);
    assertThat(team.holder()).isEqualTo(team.giver());
  }

  /** What the municipality's module proposes for a child without interventions. */
  private String proposed() {
    String answer =
        team.asGiver().get("/api/v1/children/" + team.child() + "/forum-proposal").body();
    assertThat(answer).contains("\"type\"");
    return answer.replaceFirst("(?s).*\"type\"\\s*:\\s*\"([^\"]+)\".*", "$1");
  }

  private void answerBy(LocalDate day) {
    team.rows().run("update handover set answer_by = ? where id = ?", day, handover);
  }

  private static LocalDate workingDaysAgo(int days) {
    LocalDate day = WorkingDays.today();
    while (WorkingDays.between(day, WorkingDays.today()) < days) {
      day = day.minusDays(1);
    }
    return day;
  }

  private long entries() {
    return team.rows()
        .count(
            "select count(*) from thread_entry where subject_id = ? and kind_key ="
                + " 'thread.kind.handover-climbed'",
            handover);
  }

  /** Waits for the rounds of the application to come so far. */
  private void climbed(int step) {
    Instant end = Instant.now().plus(LONGEST);
    while (Instant.now().isBefore(end)) {
      if (team.rows().count("select climbed from handover where id = ?", handover) == step) {
        return;
      }
      try {
        Thread.sleep(250);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    assertThat(team.rows().count("select climbed from handover where id = ?", handover))
        .isEqualTo(step);
  }
}
