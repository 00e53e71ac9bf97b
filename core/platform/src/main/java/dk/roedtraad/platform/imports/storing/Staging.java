package dk.roedtraad.platform.imports.storing;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.data.SqlFailure;
import dk.roedtraad.platform.imports.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Rows that have been checked and wait to be merged. */
@ApplicationScoped
public class Staging {
  @Inject Sql sql;

  /**
   * One row on its way into the table.
   *
   * @param fields a JSON object on one line
   */
  public record Row(Sheet sheet, int line, String fields) {}

  /** Where the rows of one sheet are. */
  public record Span(Sheet sheet, int first, int last) {}

  /**
   * Adds rows in one COPY, in a transaction of their own.
   *
   * @param first the sequence number of the first
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void add(UUID run, int first, List<Row> rows) {
    StringBuilder lines = new StringBuilder(rows.size() * 500);
    int seq = first;
    for (Row row : rows) {
      lines
          .append(run)
          .append('\t')
          .append(seq++)
          .append('\t')
          .append(row.sheet().name())
          .append('\t');
      lines.append(row.line()).append('\t').append(row.fields().replace("\\", "\\\\")).append('\n');
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    try (Connection connection = sql.connection()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy import_row (run_id, seq, sheet, line, fields) from stdin",
              new ByteArrayInputStream(bytes));
    } catch (SQLException e) {
      throw new SqlFailure(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sheets of a run, in the order in which they were staged. */
  public List<Span> spans(UUID run) {
    return sql.list(
        "select sheet, min(seq) as first, max(seq) as last from import_row where run_id = ? group"
            + " by sheet order by 2",
        row -> new Span(row.one(Sheet.class, "sheet"), row.integer("first"), row.integer("last")),
        run);
  }

  /** Deletes what was staged for a run: it holds personal data and has served. */
  @Transactional
  public void forget(UUID run) {
    sql.run("delete from import_row where run_id = ?", run);
  }

  /** Deletes what was staged for runs that have ended or that nobody came back to within a week. */
  @Transactional
  public void forgetOld() {
    sql.run(
        "delete from import_row where run_id in (select id from import_run where state in ('DONE',"
            + " 'FAULTY', 'FAILED') or (state <> 'APPLYING' and beat_at < now() - interval '7"
            + " days'))");
  }
}
