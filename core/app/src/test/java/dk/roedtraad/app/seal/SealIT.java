package dk.roedtraad.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Soon;
import dk.roedtraad.app.stage.Stage;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.launcher.LogCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The read log is added to and sealed; it is not changed, and it ends a period at a time. */
@RunAsClient
@Tag("B5")
class SealIT extends TheApplication {
  private final SealedLog log = new SealedLog(Municipality.of("segl"));

  @Test
  void whatIsWrittenIsSealedAndAnchoredOutsideTheDatabase() throws Exception {
    log.write(25);
    assertThat(log.faults()).isEmpty();
    long last = log.rows.count("select max(number) from log_seal");
    String hash = log.rows.text("select encode(hash, 'hex') from log_seal where number = ?", last);
    Soon.until(
        () ->
            anchors().contains("\n" + last + " " + hash)
                || anchors().startsWith(last + " " + hash));
  }

  @Test
  void aLateCommitIsInALaterBatchAndNothingEscapes() throws Exception {
    UUID late = UUID.randomUUID();
    try (Connection slow = log.at.connect()) {
      slow.setAutoCommit(false);
      try (var statement =
          slow.prepareStatement(
              "insert into read_log (id, actor, relation, purpose, action, section) values (?, 'Sen',"
                  + " '', 'EVERYDAY', 'READ', 'thread')")) {
        statement.setObject(1, late);
        statement.executeUpdate();
      }
      log.rows.run(
          "insert into read_log (id, actor, relation, purpose, action, section) values"
              + " (gen_random_uuid(), 'Hurtig', '', 'EVERYDAY', 'READ', 'thread')");
      Thread.sleep(5_000);
      assertThat(log.unsealed()).as("the quick one waits for the slow one").isEqualTo(1);
      slow.commit();
    }
    Soon.until(() -> log.unsealed() == 0);
    assertThat(log.rows.count("select count(*) from log_chain where log_id = ?", late))
        .isEqualTo(1);
    assertThat(log.faults()).isEmpty();
  }

  @Test
  void theApplicationsOwnLoginChangesNothingOfIt() {
    log.write(3);
    for (String attempt :
        new String[] {
          "update read_log set actor = 'En anden'",
          "delete from read_log",
          "truncate read_log",
          "update log_seal set hash = content",
          "delete from log_seal",
          "update log_chain set position = 9",
          "delete from log_chain",
          "delete from log_end",
          "delete from log_turn"
        }) {
      assertThatThrownBy(() -> log.rows.run(attempt)).as(attempt).hasStackTraceContaining("denied");
    }
  }

  @Test
  void theCommandNamesWhatHasBeenChangedAndFails() throws Exception {
    log.write(4);
    assertThat(verified().output()).contains("segl: the read log is as it was written.");
    String row = log.rows.text("select log_id from log_chain order by seal desc, position limit 1");
    String actor = log.rows.text("select actor from read_log where id = ?::uuid", row);
    log.at.asProvisioner().run("update read_log set actor = 'En anden' where id = ?::uuid", row);
    try {
      Ended ended = verified();
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.output())
          .contains("segl: row " + row + " has been changed.", "has been tampered with");
    } finally {
      log.at.asProvisioner().run("update read_log set actor = ? where id = ?::uuid", actor, row);
    }
    assertThat(verified().output()).contains("segl: the read log is as it was written.");
  }

  private record Ended(int code, String output) {}

  /** The command, as an operator runs it beside the platform. */
  private static Ended verified() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Droedtraad.data.dir=" + Stage.target().resolve("stage"),
                "-cp",
                System.getProperty("java.class.path"),
                "dk.roedtraad.launcher.Main",
                "verify-log")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  @Test
  void aPeriodEndsWholeAndTheChainCanStillBeFollowed() {
    log.beginAnewWith("6 years", 20);
    Soon.until(() -> log.rows.count("select count(*) from log_end") == 1);
    assertThat(log.rows.count("select count(*) from read_log")).as("by itself").isZero();
    assertThat(log.rows.count("select row_count from log_end")).isEqualTo(20);
    log.write(5);
    assertThat(log.faults()).isEmpty();
    assertThat(log.rows.count("select count(*) from log_seal"))
        .as("the seals stay")
        .isGreaterThanOrEqualTo(2);

    log.beginAnewWith("7 months", 10);
    Soon.until(() -> log.unsealed() == 0);
    log.write(4);
    assertThat(ended("- interval '8 months'")).isEqualTo("0");
    assertThat(ended("+ interval '1 hour'"))
        .as("none younger than half a year, whatever is asked for")
        .isEqualTo("10");
    assertThat(log.rows.count("select count(*) from read_log")).isEqualTo(4);
    assertThat(log.faults()).isEmpty();
  }

  /**
   * Somebody turns the clock of the last batch back, so that an old row is sealed, and forth again.
   */
  @Test
  void aRowFromBeforeIsFoundThoughTheSealerWasMadeToTakeIt() {
    log.beginAnewWith("1 minute", 3);
    Soon.until(() -> log.unsealed() == 0);
    long last = log.rows.count("select max(number) from log_seal");
    String clock =
        "update log_seal set sealed_at = sealed_at %s interval '2 years' where number = ?";
    log.at.asProvisioner().run(clock.formatted("-"), last);
    log.at
        .asProvisioner()
        .run(
            "insert into read_log (id, at, actor, relation, purpose, action, section) values"
                + " (gen_random_uuid(), now() - interval '1 year', 'Ingen', '', 'EVERYDAY', 'READ',"
                + " 'thread')");
    Soon.until(() -> log.unsealed() == 0);
    log.at.asProvisioner().run(clock.formatted("+"), last);
    assertThat(log.faults()).singleElement().asString().contains("from long before it was sealed");
    log.beginAnewWith("1 minute", 1);
    Soon.until(() -> log.unsealed() == 0);
    assertThat(log.faults()).isEmpty();
  }

  @Test
  void aLogThatNothingOutsideVouchesForIsNotCalledWhole() throws Exception {
    log.write(3);
    try (Connection connection = log.at.connectAsProvisioner()) {
      connection.setAutoCommit(false);
      connection
          .createStatement()
          .execute("update log_seal set sealed_at = sealed_at - interval '2 hours'");
      assertThat(LogCheck.in(connection, log.at.id(), Stage.target().resolve("no-anchors")))
          .anySatisfy(found -> assertThat(found).contains("is anchored nowhere"));
      connection.rollback();
    }
  }

  private String ended(String when) {
    return log.rows.text("select end_log_period(now() " + when + ")");
  }

  private static String anchors() {
    try {
      return Files.readString(SealedLog.ANCHORS.resolve("segl.txt"));
    } catch (java.io.IOException e) {
      return "";
    }
  }
}
