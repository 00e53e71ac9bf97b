package dk.roedtraad.platform.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How a goal goes, as rated by the child and by adults.
 *
 * @param label tells from and to: "Alma: fra 3 til 7 på seks måneder. Lærer: fra 2 til 6."
 * @param child the child's own ratings; may be empty
 * @param adults one list per adult who rates; may be empty
 */
public record Progress(String label, List<Rating> child, List<List<Rating>> adults) {
  public Progress {
    child = inOrder(child);
    adults = adults.stream().map(Progress::inOrder).toList();
  }

  /**
   * One answer.
   *
   * @param value 0 to 10
   */
  public record Rating(LocalDate on, int value) {
    public Rating {
      if (value < 0 || value > 10) {
        throw new IllegalArgumentException("a rating is 0-10, was " + value);
      }
    }
  }

  private static List<Rating> inOrder(List<Rating> ratings) {
    return ratings.stream().sorted(Comparator.comparing(Rating::on)).toList();
  }
}
