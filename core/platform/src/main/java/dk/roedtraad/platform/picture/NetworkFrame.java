package dk.roedtraad.platform.picture;

import dk.roedtraad.platform.picture.Network.Person;
import java.util.List;

/** Where the rings are in one drawing of a network map. */
record NetworkFrame(int width, int height, List<Integer> rx, List<Integer> ry, boolean labelled) {
  static final double NODE = 11;
  static final double LABEL_ROOM = 176;

  static final NetworkFrame WIDE =
      new NetworkFrame(1136, 640, List.of(150, 300, 450), List.of(92, 186, 282), true);
  static final NetworkFrame NARROW =
      new NetworkFrame(344, 344, List.of(58, 108, 156), List.of(58, 108, 156), false);

  double centreX() {
    return width / 2.0;
  }

  double centreY() {
    return height / 2.0;
  }

  /** As large as the name, but inside the first ring. */
  double childRadius(String name) {
    double least = labelled ? 34 : 24;
    return Math.max(least, Math.min(ry.get(0) - 14.0, Lettering.width(name) / 2 + 8));
  }

  double x(int ring, double degrees, double pull) {
    return centreX() + rx.get(ring - 1) * pull * Math.cos(Math.toRadians(degrees));
  }

  double y(int ring, double degrees, double pull) {
    return centreY() - ry.get(ring - 1) * pull * Math.sin(Math.toRadians(degrees));
  }

  boolean leftOfChild(double x) {
    return x < centreX();
  }

  String name(Person person) {
    return Lettering.fit(person.name(), LABEL_ROOM);
  }

  String relation(Person person) {
    return Lettering.fit(person.relation(), LABEL_ROOM);
  }
}
