package dk.roedtraad.app.seal;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Soon;
import dk.roedtraad.app.stage.Stage;
import dk.roedtraad.launcher.LogCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A municipality's read log, written as the application writes it, and sealed by its rounds. */
final class SealedLog {
  static final Path ANCHORS = Stage.target().resolve("stage/anchors");
  private static final String WRITE =
      "insert into read_log (id, account_id, actor, relation, purpose, action, child_id, section,"
          + " detail) select gen_random_uuid(), gen_random_uuid(), 'Åse \"Ø\" ' || n, 'LEADER',"
          + " 'EVERYDAY', 'READ', gen_random_uuid(), 'thread', repeat('x', n % 7) from"
          + " generate_series(1, ?) n";

  final Municipality at;
  final Rows rows;

  SealedLog(Municipality at) {
    this.at = at;
    this.rows = at.rows();
  }

  /** Writes rows and waits until they are sealed, in a batch of their own at least. */
  void write(int many) {
    rows.run(WRITE, many);
    Soon.until(() -> unsealed() == 0);
  }

  /** As if the log had begun so long ago: the sealer has seen nothing of it yet. */
  void beginAnewWith(String age, int many) {
    at.asProvisioner()
        .run(
            """
            do $$ begin
              perform only_row from log_turn for update;
              truncate read_log, log_chain, log_end, log_seal;
              insert into read_log (id, at, actor, relation, purpose, action, section)
                select gen_random_uuid(), now() - interval '%s', 'Gammel', '', 'EVERYDAY', 'READ', 'thread'
                  from generate_series(1, %d);
            end $$
            """
                .formatted(age, many));
    try {
      Files.deleteIfExists(ANCHORS.resolve(at.id() + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long unsealed() {
    return rows.count(
        "select count(*) from read_log r where not exists (select 1 from log_chain c where c.log_id ="
            + " r.id)");
  }

  /** What the verification finds. */
  List<String> faults() {
    try (Connection connection = at.connect()) {
      return LogCheck.in(connection, at.id(), ANCHORS);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
