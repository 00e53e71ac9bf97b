package dk.roedtraad.platform.picture;

import dk.roedtraad.platform.picture.Network.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives everybody a spot on their ring and in their quarter, the closest first, each where fewest
 * others are in the way. The same people always get the same spots.
 */
final class NetworkLayout {
  private static final int MARGIN = 8;
  private static final double OUTSIDE = 1_000_000;

  private final Network network;
  private final NetworkFrame frame;
  private final List<Box> taken = new ArrayList<>();
  private final List<Spot> placed = new ArrayList<>();

  /** Where somebody stands. Without room for the name the picture shows the number. */
  record Spot(double x, double y, double degrees, boolean named) {}

  private record Choice(Spot spot, List<Box> boxes, double cost) {}

  NetworkLayout(Network network, NetworkFrame frame) {
    this.network = network;
    this.frame = frame;
  }

  /** In the order of the people. */
  List<Spot> place() {
    taken.add(Box.around(frame.centreX(), frame.centreY(), frame.childRadius(network.child()) + 2));
    if (frame.labelled()) {
      ringNames();
    }
    cornerNames();
    Map<Integer, Spot> spots = new HashMap<>();
    IntStream.range(0, network.people().size())
        .boxed()
        .sorted(Comparator.comparing(i -> network.people().get(i).closeness()))
        .forEach(i -> spots.put(i, place(i)));
    return IntStream.range(0, network.people().size()).mapToObj(i -> spots.get(i)).toList();
  }

  private Spot place(int index) {
    Person person = network.people().get(index);
    double ideal = ideal(index, person);
    Choice best = choose(person, ideal, frame.labelled());
    if (frame.labelled() && best.cost() >= OUTSIDE / 100) {
      best = choose(person, ideal, false);
    }
    taken.addAll(best.boxes());
    placed.add(best.spot());
    return best.spot();
  }

  private Choice choose(Person person, double ideal, boolean named) {
    @Nullable Choice best = null;
    for (double pull : new double[] {1, 0.87, 0.76}) {
      for (int degrees = quarter(person) + MARGIN;
          degrees <= quarter(person) + 90 - MARGIN;
          degrees++) {
        Choice choice = choice(person, degrees, pull, ideal, named);
        if (best == null || choice.cost() < best.cost()) {
          best = choice;
        }
      }
    }
    return Objects.requireNonNull(best);
  }

  private Choice choice(Person person, double degrees, double pull, double ideal, boolean named) {
    double x = frame.x(person.closeness(), degrees, pull);
    double y = frame.y(person.closeness(), degrees, pull);
    List<Box> boxes = new ArrayList<>(List.of(Box.around(x, y, NetworkFrame.NODE + 2)));
    if (named) {
      boxes.add(label(person, x, y));
    }
    double cost = Math.abs(degrees - ideal) * 2 + (1 - pull) * 400;
    for (Box box : boxes) {
      cost += box.inside(frame.width(), frame.height()) ? 0 : OUTSIDE;
      cost += taken.stream().mapToDouble(box::shared).sum() * 100;
    }
    cost += placed.stream().filter(spot -> Math.abs(spot.degrees() - degrees) < 5).count() * 120;
    return new Choice(new Spot(x, y, degrees, named), boxes, cost);
  }

  private Box label(Person person, double x, double y) {
    double width =
        Math.max(
            Lettering.width(frame.name(person)) * 1.05, Lettering.width(frame.relation(person)));
    return frame.leftOfChild(x)
        ? new Box(x - 18 - width, y - 14, x - 14, y + 22)
        : new Box(x + 14, y - 14, x + 18 + width, y + 22);
  }

  /** People of one arena fan out over its quarter in their order. */
  private double ideal(int index, Person person) {
    List<Integer> same =
        IntStream.range(0, network.people().size())
            .filter(i -> network.people().get(i).arena() == person.arena())
            .boxed()
            .toList();
    return quarter(person) + 90 * (same.indexOf(index) + 0.5) / same.size();
  }

  private static int quarter(Person person) {
    return switch (person.arena()) {
      case 0 -> 90;
      case 1 -> 0;
      case 2 -> 270;
      default -> 180;
    };
  }

  private void ringNames() {
    for (int ring = 0; ring < 3; ring++) {
      double y = frame.centreY() - frame.ry().get(ring) - 6;
      double width = Lettering.width(network.rings().get(ring));
      taken.add(new Box(frame.centreX() - 10 - width, y - 14, frame.centreX() - 4, y + 4));
    }
  }

  private void cornerNames() {
    for (int arena = 0; arena < 4; arena++) {
      String name =
          frame.labelled()
              ? network.arenas().get(arena).name()
              : network.arenas().get(arena).brief();
      double width = Lettering.width(name) * 1.05 + 12;
      double left = arena == 0 || arena == 3 ? 0 : frame.width() - width;
      double top = arena < 2 ? 0 : frame.height() - 28;
      taken.add(new Box(left, top, left + width, top + 28));
    }
  }
}
