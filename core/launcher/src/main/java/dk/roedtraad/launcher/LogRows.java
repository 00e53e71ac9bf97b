package dk.roedtraad.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the rows are those that the chain knows, as they were. */
final class LogRows {
  private static final int MOST = 20;
  private static final String ROW_HASH =
      """
      sha256(convert_to(jsonb_build_array(r.id, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
        r.account_id, r.actor, r.relation, r.purpose, r.action, r.child_id, r.section, r.detail, r.xid)::text, 'UTF8'))
      """;
  private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put(
        "has been removed",
        "select c.log_id from log_chain c left join read_log r on r.id = c.log_id where r.id is null");
    QUESTIONS.put(
        "has been changed",
        "select c.log_id from log_chain c join read_log r on r.id = c.log_id where c.row_hash <> "
            + ROW_HASH);
    // What was written is sealed within the hour; a row from before, and yet unsealed, was put in.
    QUESTIONS.put(
        "has been put in afterwards",
        "select r.id from read_log r, (select max(sealed_at) as at from log_seal) s where r.at <="
            + " s.at - interval '1 hour' and not exists (select 1 from log_chain c where c.log_id ="
            + " r.id)");
  }

  private final Connection connection;

  LogRows(Connection connection) {
    this.connection = connection;
  }

  /** What is not as it was, a sentence each; the first few of each kind. */
  List<String> faults() throws SQLException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(question.getValue() + " limit " + MOST)) {
        while (rows.next()) {
          faults.add("row " + rows.getString(1) + " " + question.getKey() + ".");
        }
      }
    }
    return faults;
  }
}
