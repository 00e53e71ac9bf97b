package dk.roedtraad.benchmark.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One statement as the database's own log shows it.
 *
 * @param sql with the places $1, $2 and so on
 * @param values as text, in order; null for a null, {@link #FRESH} for a key that must be new each
 *     time
 */
public record Step(String sql, List<@Nullable String> values) {
  /** Stands for a key made anew for each request, such as that of a log row. */
  public static final String FRESH = "{fresh}";

  boolean begins() {
    return word().equals("begin");
  }

  boolean commits() {
    return word().equals("commit");
  }

  /** Neither a boundary of a transaction nor the reset of a connection that was taken. */
  public boolean asksOrChanges() {
    return !begins() && !commits() && !word().startsWith("reset ");
  }

  private String word() {
    return sql.strip().toLowerCase(Locale.ROOT);
  }
}
