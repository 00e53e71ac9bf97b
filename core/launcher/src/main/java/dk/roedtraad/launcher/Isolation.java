package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks for any right by which one tenant's login reaches beyond that tenant. */
final class Isolation {

  private Isolation() {}

  /** One right too many, and whose it is. */
  record Violation(String hex, String detail) {}

  /** Everything found on this server; empty is the only good answer. */
  static List<Violation> violations(Connection provisioner) throws SQLException {
    try (InputStream in = Isolation.class.getResourceAsStream("/provision/isolation.sql");
        Statement statement = provisioner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8))) {
      List<Violation> found = new ArrayList<>();
      while (rows.next()) {
        found.add(new Violation(rows.getString(1), rows.getString(2)));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
