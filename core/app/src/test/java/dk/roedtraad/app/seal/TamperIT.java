package dk.roedtraad.app.seal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Soon;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.launcher.LogCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody with every right in the database changes the log in one of a hundred ways, and the
 * verification finds it. Each tampering is rolled back, and the next one begins with a clean log.
 */
@RunAsClient
@Tag("B5")
class TamperIT extends TheApplication {
  private static final int TAMPERINGS = 1_000;
  private static final String SOME_ROW =
      "(select log_id from log_chain order by md5(log_id::text || '%d') limit 1)";
  private static final String SOME_SEAL =
      "(select number from log_seal order by md5(number || '%d') limit 1)";

  private static SealedLog log;
  private static String other;

  @BeforeAll
  static void writeALog() {
    log = new SealedLog(Municipality.of("bog"));
    for (int batch = 0; batch < 6; batch++) {
      log.write(30);
    }
    SealedLog neighbour = new SealedLog(Municipality.of("kend"));
    neighbour.write(30);
    other = Municipality.of("kend").schema();
    Soon.until(() -> log.faults().isEmpty());
  }

  @Test
  void aLogThatNobodyTouchedIsFoundAsItWas() {
    assertThat(log.faults()).isEmpty();
  }

  @Test
  void everyTamperingIsFound() throws SQLException {
    long seed = Long.getLong("roedtraad.seed", 20261126);
    Random random = new Random(seed);
    List<String> ways = ways();
    List<String> escaped = new ArrayList<>();
    int[] found = new int[ways.size()];
    try (Connection connection = log.at.connectAsProvisioner()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < TAMPERINGS; i++) {
        int way = random.nextInt(ways.size());
        String sql = ways.get(way).replace("%d", String.valueOf(random.nextInt(1_000_000)));
        if (isFound(connection, sql)) {
          found[way]++;
        } else {
          escaped.add(sql);
        }
      }
    }
    assertThat(escaped).as("seed " + seed).isEmpty();
    assertThat(found).as("each way was tried").doesNotContain(0);
  }

  private static boolean isFound(Connection connection, String tampering) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select only_row from log_turn for update");
      statement.execute("set local session_replication_role = replica");
      int changed = 0;
      for (String each : tampering.split(";\\s*")) {
        changed += statement.executeUpdate(each);
      }
      if (changed == 0) {
        throw new AssertionError("nothing was tampered with: " + tampering);
      }
      return !LogCheck.in(connection, log.at.id(), SealedLog.ANCHORS).isEmpty();
    } finally {
      connection.rollback();
    }
  }

  private static List<String> ways() {
    List<String> ways = new ArrayList<>();
    for (String change :
        new String[] {
          "actor = actor || 'x'",
          "account_id = gen_random_uuid()",
          "account_id = null",
          "child_id = gen_random_uuid()",
          "relation = 'COORDINATOR'",
          "purpose = 'MEETING'",
          "action = 'CHANGE'",
          "section = section || '.'",
          "detail = detail || 'LIST'",
          "at = at + interval '1 microsecond'",
          "at = at - interval '1 day'",
          "xid = xid + 1",
          "id = gen_random_uuid()"
        }) {
      ways.add("update read_log set " + change + " where id = " + SOME_ROW);
    }
    ways.add(
        "update read_log r set actor = o.actor from read_log o where r.id = "
            + SOME_ROW
            + " and o.actor <> r.actor");
    ways.add("delete from read_log where id = " + SOME_ROW);
    ways.add(
        "delete from read_log where at <= (select at from read_log where id = " + SOME_ROW + ")");
    ways.add(
        "delete from read_log r using log_chain c where c.log_id = r.id and c.seal = " + SOME_SEAL);
    String both =
        "delete from read_log where id = %s; delete from log_chain c where not exists (select 1 from"
            + " read_log r where r.id = c.log_id)";
    ways.add(both.replace("%s", SOME_ROW));
    ways.add(
        "insert into read_log (id, at, actor, relation, purpose, action, section) values"
            + " (gen_random_uuid(), now() - interval '2 hours' - interval '%d seconds', 'Ingen', '',"
            + " 'EVERYDAY', 'READ', 'thread')");
    ways.add(
        "insert into log_chain (seal, position, log_id, row_hash) select seal, 1000000, id,"
            + " row_hash from log_chain, gen_random_uuid() id where log_id = "
            + SOME_ROW);
    ways.add(
        "with two as (select log_id, row_hash, seal, position, row_number() over (order by"
            + " md5(log_id::text || '%d')) as n from log_chain where seal = "
            + SOME_SEAL
            + " limit 2) update log_chain c set position = c.position + 1000000 from two where"
            + " two.log_id = c.log_id and two.n = 1");
    ways.add(
        "update log_chain c set row_hash = o.row_hash from log_chain o where c.log_id = "
            + SOME_ROW
            + " and o.row_hash <> c.row_hash");
    for (String change :
        new String[] {
          "content = sha256(content)",
          "hash = sha256(hash)",
          "row_count = row_count + 1",
          "sealed_at = sealed_at - interval '1 year'",
          "first_at = first_at - interval '1 second'",
          "last_at = last_at + interval '1 second'",
          "number = number + 1000000"
        }) {
      ways.add("update log_seal set " + change + " where number = " + SOME_SEAL);
    }
    ways.add("delete from log_seal where number = " + SOME_SEAL);
    String tail =
        "delete from read_log r using log_chain c where c.log_id = r.id and c.seal >= %s; delete from"
            + " log_chain where seal >= %s; delete from log_seal where number >= %s";
    ways.add(tail.replace("%s", SOME_SEAL));
    ways.add("delete from read_log; delete from log_chain; delete from log_seal");
    ways.add("delete from read_log; insert into read_log select * from " + other + ".read_log");
    ways.add(
        "delete from read_log; delete from log_chain; delete from log_seal; insert into log_seal"
            + " select * from "
            + other
            + ".log_seal; insert into log_chain select * from "
            + other
            + ".log_chain; insert into read_log select * from "
            + other
            + ".read_log");
    ways.add(
        "insert into log_end (through_seal, ended_at, row_count) values ("
            + SOME_SEAL
            + ", now(), 1)");
    return ways;
  }
}
