package dk.roedtraad.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Whether the batches follow each other as they did when they were sealed. */
final class LogChain {
  private static final String SEALS =
      """
      select s.number, s.row_count, s.content, s.hash,
             jsonb_build_array(s.number, s.row_count,
               to_char(s.sealed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
               to_char(s.first_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
               to_char(s.last_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'))::text as described,
             s.number <= coalesce((select max(through_seal) from log_end), 0) as ended,
             s.first_at < lag(s.sealed_at) over (order by s.number) - interval '1 hour' as late,
             s.sealed_at < now() - interval '1 hour' as settled,
             c.rows as chained, c.content as made, c.gapless
        from log_seal s left join (
          select seal, count(*) as rows, min(position) = 1 and max(position) = count(*) as gapless,
            sha256(string_agg(row_hash, ''::bytea order by position)) as content
            from log_chain group by seal) c on c.seal = s.number
       order by s.number
      """;
  private static final String STRAY =
      "select count(*) from log_chain c where not exists (select 1 from log_seal s where s.number ="
          + " c.seal)";

  private final Connection connection;
  private final String tenant;

  LogChain(Connection connection, String tenant) {
    this.connection = connection;
    this.tenant = tenant;
  }

  /** What does not follow, a sentence each. */
  List<String> faults(Map<Long, byte[]> anchors) throws SQLException {
    List<String> faults = new ArrayList<>();
    byte[] before = hash(new byte[0], "read log of " + tenant, new byte[0]);
    long expected = 1;
    long settled = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(1000);
      try (ResultSet rows = statement.executeQuery(SEALS)) {
        while (rows.next()) {
          long number = rows.getLong("number");
          if (number != expected) {
            faults.add("batch " + expected + " is missing.");
          }
          byte[] hash = rows.getBytes("hash");
          if (!Arrays.equals(
              hash, hash(before, rows.getString("described"), rows.getBytes("content")))) {
            faults.add("batch " + number + " is not what was sealed.");
          }
          byte[] anchor = anchors.get(number);
          if (anchor != null && !Arrays.equals(anchor, hash)) {
            faults.add("batch " + number + " is another than the anchor says.");
          }
          if (rows.getBoolean("late")) {
            faults.add("batch " + number + " holds rows from long before it was sealed.");
          }
          settled = rows.getBoolean("settled") ? number : settled;
          content(rows, number, faults);
          before = hash;
          expected = number + 1;
        }
      }
      try (ResultSet rows = statement.executeQuery(STRAY)) {
        if (rows.next() && rows.getLong(1) > 0) {
          faults.add(rows.getLong(1) + " entries of the chain belong to no batch.");
        }
      }
    }
    long anchored = anchors.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    if (anchored < settled) {
      faults.add("batch " + settled + " is anchored nowhere: nothing vouches for the log.");
    }
    for (long number : anchors.keySet()) {
      if (number >= expected) {
        faults.add("batch " + number + " was anchored and is gone: the log is cut off.");
        break;
      }
    }
    return faults;
  }

  private static void content(ResultSet rows, long number, List<String> faults)
      throws SQLException {
    boolean ended = rows.getBoolean("ended");
    byte[] made = rows.getBytes("made");
    if (ended && made != null) {
      faults.add("batch " + number + " has ended and has rows.");
    }
    if (!ended
        && (made == null
            || rows.getInt("chained") != rows.getInt("row_count")
            || !rows.getBoolean("gapless")
            || !Arrays.equals(made, rows.getBytes("content")))) {
      faults.add("the entries of batch " + number + " are not those that were sealed.");
    }
  }

  private static byte[] hash(byte[] before, String described, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      digest.update(described.getBytes(StandardCharsets.UTF_8));
      digest.update(content);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
