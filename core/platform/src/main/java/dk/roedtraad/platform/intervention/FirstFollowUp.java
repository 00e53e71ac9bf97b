package dk.roedtraad.platform.intervention;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * When the effect is asked for the first time: after the days that the catalogue says, and never
 * later than the law allows. The law's limit is dated; later dates are decided case by case with a
 * reason (barnets lov § 95, stk. 3).
 */
public final class FirstFollowUp {
  private static final List<Limit> LIMITS =
      List.of(new Limit("Barnets lov § 95, stk. 2", Period.ofMonths(3), LocalDate.of(2024, 1, 1)));

  private FirstFollowUp() {}

  /**
   * The longest time from the start to the first follow-up, under one statute.
   *
   * @param from first start for which it holds
   */
  public record Limit(String citation, Period longest, LocalDate from) {}

  /** The limit for what starts that day; empty for starts before the statute. */
  public static Optional<Limit> limitFor(LocalDate start) {
    return LIMITS.stream().filter(limit -> !start.isBefore(limit.from())).findFirst();
  }

  /** The last day on which the first follow-up may be. */
  public static Optional<LocalDate> latest(LocalDate start) {
    return limitFor(start).map(limit -> start.plus(limit.longest()));
  }

  /** The first review date: the catalogue's, or the law's when that is earlier. */
  public static LocalDate reviewOn(LocalDate start, int reviewAfterDays) {
    LocalDate wanted = start.plusDays(reviewAfterDays);
    return latest(start).filter(last -> last.isBefore(wanted)).orElse(wanted);
  }
}
