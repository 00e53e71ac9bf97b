package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Looks through the sealed read log of each tenant, with the logins of the written configuration.
 * What it compares with stands outside the database: the anchors.
 */
public final class LogCheck {

  private LogCheck() {}

  /**
   * Tells for each tenant what was looked through, or what is wrong.
   *
   * @throws LaunchFailure when something is wrong, so that the command ends with a failure
   */
  static void all(Settings settings, PrintStream out) {
    Properties config = config(settings.configDir().resolve(ConfigDirectory.FILE));
    int wrong = 0;
    List<String> ids = new ArrayList<>(List.of(config.getProperty("tenants", "").split(",", -1)));
    ids.add(Tenant.OPERATOR);
    for (String id : ids) {
      if (config.getProperty("tenant." + id + ".db.url") == null) {
        continue;
      }
      List<String> found = of(config, id, settings.anchors());
      wrong += found.size();
      found.forEach(sentence -> out.println(id + ": " + sentence));
      if (found.isEmpty()) {
        out.println(id + ": the read log is as it was written.");
      }
    }
    if (wrong > 0) {
      throw new LaunchFailure("The read log has been tampered with: " + wrong + " findings above.");
    }
  }

  /**
   * What is wrong with one tenant's log, a sentence each; empty when nothing is.
   *
   * @param config the written configuration
   * @param anchors the directory of the anchors
   */
  public static List<String> of(Properties config, String tenant, Path anchors) {
    String prefix = "tenant." + tenant + ".db.";
    try (Connection connection =
        DriverManager.getConnection(
            config.getProperty(prefix + "url"),
            config.getProperty(prefix + "user"),
            config.getProperty(prefix + "password"))) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      return in(connection, tenant, anchors);
    } catch (SQLException e) {
      throw new LaunchFailure("The log of " + tenant + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The same, as this connection sees the database.
   *
   * @throws SQLException when it cannot be read
   */
  public static List<String> in(Connection connection, String tenant, Path anchors)
      throws SQLException {
    LogChain chain = new LogChain(connection, tenant);
    List<String> found = new ArrayList<>(chain.faults(anchors(anchors.resolve(tenant + ".txt"))));
    found.addAll(new LogRows(connection).faults());
    return found;
  }

  /** Number of a batch and its hash, as they were told when it was sealed. */
  private static Map<Long, byte[]> anchors(Path file) {
    Map<Long, byte[]> anchors = new TreeMap<>();
    if (!Files.exists(file)) {
      return anchors;
    }
    try {
      for (String line : Files.readAllLines(file)) {
        String[] words = line.split(" ");
        anchors.put(Long.valueOf(words[0]), HexFormat.of().parseHex(words[1]));
      }
      return anchors;
    } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new LaunchFailure("The anchors in " + file + " cannot be read.", e);
    }
  }

  private static Properties config(Path file) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      values.load(reader);
      return values;
    } catch (IOException e) {
      throw new LaunchFailure(
          "There is no configuration in " + file + ": run the command provision first.", e);
    }
  }
}
