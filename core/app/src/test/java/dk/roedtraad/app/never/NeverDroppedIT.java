package dk.roedtraad.app.never;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Stage;
import dk.roedtraad.app.stage.TheApplication;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Through HTTP on PostgreSQL, by people of all roles, two and eight at once: at no moment is an
 * active child without exactly one holder, and no handover is lost. What the watch would see is
 * shown by holes that are planted in the database.
 */
@RunAsClient
@Tag("C7")
@Tag("C8")
@Tag("K10")
@Timeout(3600)
class NeverDroppedIT extends TheApplication {
  private static final Municipality AT = Municipality.of("altid");
  private static final Municipality HOLES = Municipality.of("huller");
  private static final int SEQUENCES = Stage.full() ? 20_000 : 1_000;
  private static final int UNTIL_FOUND = 150;
  private static final int CHILDREN_A_CAST = 10;
  private static final long SEED = Long.getLong("roedtraad.seed", 1);

  @Test
  void inEverySequenceEachActiveChildIsHeldByExactlyOne() throws InterruptedException {
    Map<Move, AtomicInteger> done = Scene.counts();
    List<String> seen = played(AT, SEQUENCES, done, false);
    assertThat(seen).as("seed " + SEED + ", effects " + done).isEmpty();
    assertThat(done)
        .as("every move had an effect")
        .allSatisfy((m, n) -> assertThat(n.get()).as("" + m).isPositive());
  }

  @Test
  void aThreadThatIsLetGoAsItIsAcceptedIsFound() throws InterruptedException {
    unguarded();
    HOLES
        .asProvisioner()
        .run(
            "create function hole() returns trigger language plpgsql as $$ begin new.closed_at = now();"
                + " return new; end $$");
    plant("before update of holder_id on thread for each row when (new.closed_at is null)");
    assertThat(found()).anyMatch(s -> s.startsWith("a child that is not held by exactly one"));
  }

  @Test
  void aLeaverWhoKeepsAThreadIsFound() throws InterruptedException {
    unguarded();
    HOLES
        .asProvisioner()
        .run(
            "create function hole() returns trigger language plpgsql as $$ begin if not (select active"
                + " from account where id = old.holder_id) then new.holder_id = old.holder_id; end if;"
                + " return new; end $$");
    plant("before update of holder_id on thread for each row");
    assertThat(found())
        .anyMatch(s -> s.startsWith("a thread that jumped from one holder to another"));
  }

  @Test
  void anOfferThatNobodyIsAskedAboutIsFound() throws InterruptedException {
    unguarded();
    HOLES
        .asProvisioner()
        .run(
            "create function hole() returns trigger language plpgsql as $$ begin new.done_at = now();"
                + " return new; end $$");
    plant("before insert on task for each row when (new.kind = 'HANDOVER_ANSWER')");
    assertThat(found()).anyMatch(s -> s.startsWith("an offer that waits for nobody"));
  }

  /** Takes the database's own guards away, and what a test before planted. */
  private static void unguarded() {
    Rows rows = HOLES.asProvisioner();
    rows.run("drop function if exists hole() cascade");
    for (String guarded : List.of("thread", "account", "concern", "handover", "agenda_item")) {
      rows.run("alter table " + guarded + " disable trigger user");
    }
    rows.run(
        "update handover set state = 'WITHDRAWN', answered_at = now() where state = 'OFFERED'");
    rows.run("delete from task");
    rows.run("delete from coordinator_change");
    rows.run("delete from handover");
    rows.run("delete from agenda_item");
    rows.run(
        "update concern set state = 'CLOSED', outcome = 'ADVICE', outcome_text = 'Slut', closed_at = now()");
    rows.run(
        "update intervention set state = 'ENDED', ended_on = current_date, end_reason = 'Slut'");
    rows.run("update thread set closed_at = now() where closed_at is null");
  }

  private static void plant(String where) {
    HOLES.asProvisioner().run("create trigger hole " + where + " execute function hole()");
  }

  private static List<String> found() throws InterruptedException {
    return played(HOLES, UNTIL_FOUND, Scene.counts(), true);
  }

  private static List<String> played(
      Municipality at, int sequences, Map<Move, AtomicInteger> done, boolean untilFound)
      throws InterruptedException {
    ExecutorService people = Executors.newFixedThreadPool(8);
    try (Watch watch = Watch.over(at)) {
      Cast cast = null;
      for (int i = 0; i < sequences && !(untilFound && !watch.seen().isEmpty()); i++) {
        cast = i % CHILDREN_A_CAST == 0 ? new Cast(at) : cast;
        boolean two = i % 2 == 0;
        new Scene(cast, type(at), watch, SEED + i, done)
            .play(people, two ? 2 : 8, two ? 4 : 1 + i / 2 % 2);
      }
      watch.look();
      return watch.seen();
    } finally {
      people.shutdownNow();
    }
  }

  /** A help that a professional may begin for a child of nine. */
  private static String type(Municipality at) {
    return at.module().catalogue().stream()
        .filter(type -> type.area() == Area.GENERAL && type.ageFrom() <= 9 && type.ageTo() >= 9)
        .filter(type -> type.places() == 0)
        .findFirst()
        .map(InterventionType::key)
        .orElseThrow();
  }
}
