package dk.roedtraad.platform.picture;

import dk.roedtraad.platform.picture.Canvas.Anchor;
import dk.roedtraad.platform.picture.Network.Person;
import dk.roedtraad.platform.picture.NetworkLayout.Spot;
import java.util.List;

/** The network map: rings of closeness, quarters of everyday life, a tie to everybody. */
public final class NetworkMap {
  private NetworkMap() {}

  /** Both drawings; the style sheet shows the one that fits. */
  public static String draw(Network network) {
    return wide(network) + narrow(network);
  }

  public static String wide(Network network) {
    return draw(
        network, NetworkFrame.WIDE, new Canvas("rt-wide", 1136, 640, network.caption(), "-w"));
  }

  /** Numbers stand in the picture, names in the list beneath. */
  public static String narrow(Network network) {
    return draw(
        network, NetworkFrame.NARROW, new Canvas("rt-narrow", 344, 344, network.caption(), "-n"));
  }

  private static String draw(Network network, NetworkFrame frame, Canvas canvas) {
    ground(canvas, frame);
    arenas(canvas, frame, network);
    List<Spot> spots = new NetworkLayout(network, frame).place();
    for (int i = 0; i < spots.size(); i++) {
      tie(canvas, frame, network.people().get(i), spots.get(i));
    }
    if (frame.labelled()) {
      for (int ring = 0; ring < 3; ring++) {
        double y = frame.centreY() - frame.ry().get(ring) - 6;
        canvas.label(network.rings().get(ring), frame.centreX() - 8, y, "t2 halo", Anchor.END);
      }
    }
    for (int i = 0; i < spots.size(); i++) {
      person(canvas, frame, i + 1, network.people().get(i), spots.get(i));
    }
    double radius = frame.childRadius(network.child());
    canvas.circle("me", frame.centreX(), frame.centreY(), radius);
    String child = Lettering.fit(network.child(), 2 * radius - 8);
    canvas.label(child, frame.centreX(), frame.centreY() + 5, "inv tb", Anchor.MIDDLE);
    return canvas.markup();
  }

  private static void ground(Canvas canvas, NetworkFrame frame) {
    double x = frame.centreX();
    double y = frame.centreY();
    for (int ring = 2; ring >= 0; ring--) {
      canvas.ellipse("ring", x, y, frame.rx().get(ring), frame.ry().get(ring));
    }
    canvas.line("grid", x, 8, x, frame.height() - 8);
    canvas.line("grid", 8, y, frame.width() - 8, y);
  }

  private static void arenas(Canvas canvas, NetworkFrame frame, Network network) {
    for (int arena = 0; arena < 4; arena++) {
      boolean left = arena == 0 || arena == 3;
      String name =
          frame.labelled()
              ? network.arenas().get(arena).name()
              : network.arenas().get(arena).brief();
      canvas.label(
          Lettering.fit(name, frame.width() / 2.0 - 16),
          left ? 8 : frame.width() - 8,
          arena < 2 ? 20 : frame.height() - 10,
          "tb",
          left ? Anchor.START : Anchor.END);
    }
  }

  private static void tie(Canvas canvas, NetworkFrame frame, Person person, Spot spot) {
    String css = person.coordinator() ? "th" : person.littleContact() ? "tie weak" : "tie";
    canvas.line(css, frame.centreX(), frame.centreY(), spot.x(), spot.y());
  }

  private static void person(
      Canvas canvas, NetworkFrame frame, int number, Person person, Spot spot) {
    double reach = NetworkFrame.NODE;
    if (person.professional()) {
      canvas.rectangle("pro", spot.x() - reach, spot.y() - reach, 2 * reach, 2 * reach);
    } else {
      canvas.circle("pri", spot.x(), spot.y(), reach);
    }
    if (!spot.named()) {
      canvas.label(Integer.toString(number), spot.x(), spot.y() + 5, "tb", Anchor.MIDDLE);
      return;
    }
    boolean left = frame.leftOfChild(spot.x());
    double x = spot.x() + (left ? -18 : 18);
    Anchor anchor = left ? Anchor.END : Anchor.START;
    canvas.label(frame.name(person), x, spot.y() - 1, "tb halo", anchor);
    canvas.label(frame.relation(person), x, spot.y() + 16, "t2 halo", anchor);
  }
}
