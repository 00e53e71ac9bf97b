package dk.roedtraad.platform.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who expects a child.
 *
 * @param person somebody the municipality knows; null when she is described in words
 * @param name as it was written; never blank
 * @param described what can find her: address, phone, birthday; never blank unless she is known
 * @param due when the child is expected
 */
public record Mother(@Nullable UUID person, String name, String described, LocalDate due) {
  private static final int WEEKS = 40;

  /** When a child is due whose mother is in the given week of her pregnancy today. */
  public static LocalDate due(LocalDate today, int week) {
    return today.plusWeeks((long) WEEKS - week);
  }
}
