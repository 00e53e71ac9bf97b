package dk.roedtraad.platform.picture;

import dk.roedtraad.platform.picture.Progress.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The small line beside a goal: the child unbroken, adults dashed, the child's last value as a
 * figure.
 */
public final class ProgressLine {
  private static final double LEFT = 3;
  private static final double RIGHT = 87;

  private final Progress progress;
  private final long first;
  private final long last;

  private ProgressLine(Progress progress) {
    this.progress = progress;
    List<Long> days =
        Stream.concat(Stream.of(progress.child()), progress.adults().stream())
            .flatMap(List::stream)
            .map(rating -> rating.on().toEpochDay())
            .sorted()
            .toList();
    this.first = days.isEmpty() ? 0 : days.get(0);
    this.last = days.isEmpty() ? 0 : days.get(days.size() - 1);
  }

  public static String draw(Progress progress) {
    return new ProgressLine(progress).markup();
  }

  private String markup() {
    Svg svg =
        new Svg()
            .open(
                "svg",
                "class",
                "rt-spark",
                "viewBox",
                "0 0 112 36",
                "role",
                "img",
                "aria-label",
                progress.label());
    svg.leaf("line", "x1", 0, "y1", 33, "x2", 90, "y2", 33);
    for (List<Rating> adult : progress.adults()) {
      line(svg, "o", adult);
    }
    line(svg, "c", progress.child());
    if (!progress.child().isEmpty()) {
      Rating now = progress.child().get(progress.child().size() - 1);
      svg.leaf("circle", "cx", x(now.on()), "cy", y(now.value()), "r", 3.5);
      svg.text(
          "text",
          Integer.toString(now.value()),
          "x",
          now.value() < 10 ? 96 : 92,
          "y",
          Math.max(14, Math.min(34, y(now.value()) + 6)));
    }
    return svg.close("svg").markup();
  }

  private void line(Svg svg, String css, List<Rating> ratings) {
    if (ratings.isEmpty()) {
      return;
    }
    String points =
        ratings.stream()
            .map(rating -> Svg.number(x(rating.on())) + "," + Svg.number(y(rating.value())))
            .collect(Collectors.joining(" "));
    if (ratings.size() == 1) {
      points =
          Svg.number(x(ratings.get(0).on()) - 3)
              + ","
              + Svg.number(y(ratings.get(0).value()))
              + " "
              + points;
    }
    svg.leaf("polyline", "class", css, "points", points);
  }

  private double x(LocalDate on) {
    return first == last
        ? RIGHT
        : LEFT + (RIGHT - LEFT) * (on.toEpochDay() - first) / (last - first);
  }

  private static double y(int value) {
    return 32 - 2.9 * value;
  }
}
