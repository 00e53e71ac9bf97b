package dk.roedtraad.api.deadline;

import dk.roedtraad.api.ModuleSettings;
import dk.roedtraad.api.intervention.LegalBasis;
import java.util.List;

/**
 * A deadline: what starts the clock, how long it runs and on which legal basis. Its text is {@code
 * <key>.name}. When the municipality itself decided it, {@code <key>.source} says so.
 *
 * <p>A tenant admin changes the amount when the module also declares the number setting {@link
 * #setting}.
 *
 * @param key beginning with the module's id
 * @param event what starts the clock
 * @param amount how many of the unit, 1 to 999
 * @param unit what is counted
 * @param legalBasis dated references; empty when the municipality itself decided it
 * @since 1.0
 */
public record DeadlineRule(
    String key, Event event, int amount, Unit unit, List<LegalBasis> legalBasis) {

  /** What starts a clock. Core runs the clock of every event that is named here. */
  public enum Event {
    /** A concern was received: by when the one who raised it hears what happens. */
    CONCERN_RECEIVED,
    /** A notification was received: the law's own deadlines, which core declares. */
    NOTIFICATION_RECEIVED
  }

  /** What is counted. Hours are clock hours; working days skip weekends and Danish holidays. */
  public enum Unit {
    HOURS,
    WORKING_DAYS,
    DAYS,
    MONTHS
  }

  /**
   * @throws IllegalArgumentException when the amount is out of range
   */
  public DeadlineRule {
    legalBasis = List.copyOf(legalBasis);
    if (amount < 1 || amount > 999) {
      throw new IllegalArgumentException(key + ": an amount is 1-999: " + amount);
    }
  }

  /** A deadline that the municipality itself decided. */
  public static DeadlineRule municipal(String key, Event event, int amount, Unit unit) {
    return new DeadlineRule(key, event, amount, unit, List.of());
  }

  /** The key of the setting for the amount: the own key and {@code -hours}, for example. */
  public String setting() {
    return switch (unit) {
      case HOURS -> key + "-hours";
      case WORKING_DAYS, DAYS -> key + "-days";
      case MONTHS -> key + "-months";
    };
  }

  /** The same with the amount that the tenant has set. */
  public DeadlineRule adjustedBy(ModuleSettings settings) {
    return new DeadlineRule(key, event, settings.number(setting(), amount), unit, legalBasis);
  }
}
