package dk.roedtraad.launcher;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Compares a folder with what its history table says was run. Flyway does the same when it
 * validates, but needs several connections for it, and nearly every start finds nothing to do.
 */
final class History {

  private static final Pattern SCRIPT = Pattern.compile("V([0-9][0-9_.]*)__.*\\.sql");

  private History() {}

  /**
   * True if exactly these scripts were run, unchanged and without a failure.
   *
   * @param sql as the tenant's owner: its scripts may have put a view in place of the table, which
   *     would run their code with the rights of whoever reads it
   */
  static boolean matches(Sql sql, TenantDatabase place, Migrations.Folder folder)
      throws SQLException {
    String table = place.schema() + "." + folder.historyTable();
    if (!sql.is("to_regclass(?) is not null", table)) {
      return false;
    }
    List<String> run =
        sql.list(
            "select version || ' ' || coalesce(checksum::text, '') || ' ' || success from "
                + table
                + " where type <> 'BASELINE'");
    List<String> wanted =
        folder.scripts().stream()
            .map(script -> version(script.name()) + " " + checksum(script.text()) + " true")
            .toList();
    return run.stream().sorted().toList().equals(wanted.stream().sorted().toList());
  }

  private static String version(String name) {
    Matcher matcher = SCRIPT.matcher(name);
    return matcher.matches() ? matcher.group(1).replace('_', '.') : name;
  }

  /** The same sum as Flyway's: over the lines, whatever ends them. */
  private static int checksum(String text) {
    CRC32 sum = new CRC32();
    text.replace("\uFEFF", "").lines().forEach(l -> sum.update(l.getBytes(StandardCharsets.UTF_8)));
    return (int) sum.getValue();
  }
}
