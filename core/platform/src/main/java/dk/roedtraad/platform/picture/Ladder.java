package dk.roedtraad.platform.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's way on the ladder of interventions.
 *
 * @param steps from the lowest, at least one
 * @param stays where the child was, is and is agreed to be; at any time on one step, the highest
 *     that is in use
 * @param from first day of the drawing
 * @param to last day of the drawing, after {@code from}
 * @param today divides what has happened from what is agreed
 * @param todayLabel the word for today
 * @param months twelve short names, January first
 */
public record Ladder(
    Caption caption,
    List<Step> steps,
    List<Stay> stays,
    LocalDate from,
    LocalDate to,
    LocalDate today,
    String todayLabel,
    List<String> months) {

  public Ladder {
    steps = List.copyOf(steps);
    stays = stays.stream().sorted(Comparator.comparing(Stay::from)).toList();
    months = List.copyOf(months);
    if (steps.isEmpty() || months.size() != 12 || !from.isBefore(to)) {
      throw new IllegalArgumentException("a ladder needs steps, twelve months and a period");
    }
    for (Stay stay : stays) {
      if (stay.step() < 1 || stay.step() > steps.size()) {
        throw new IllegalArgumentException(
            "step must be 1-" + steps.size() + ", was " + stay.step());
      }
    }
  }

  /**
   * One step.
   *
   * @param number as it is said: "Trin 3"
   * @param name "Forebyggende, specialområdet"
   */
  public record Step(String number, String name) {}

  /**
   * Time on one step. Stays that have begun are numbered from 1 in order of their first day; the
   * list beside the picture uses the same numbers.
   *
   * @param to last day; null while it lasts
   * @param step 1 is the lowest
   * @param planned agreed, but not begun
   * @param label what the child got there, or the word for an agreed goal; may be empty
   */
  public record Stay(
      LocalDate from, @Nullable LocalDate to, int step, boolean planned, String label) {}

  List<Stay> begun() {
    return stays.stream().filter(stay -> !stay.planned()).toList();
  }

  List<Stay> agreed() {
    return stays.stream().filter(Stay::planned).toList();
  }
}
