package dk.roedtraad.platform.picture;

/**
 * The ring beside a deadline; black grows as time goes. Hidden from readers: the words beside it
 * say it all.
 */
public final class ClockRing {
  private static final double RADIUS = 13;
  private static final double ROUND = 2 * Math.PI * RADIUS;

  private ClockRing() {}

  /**
   * @param gone share of the time that is spent, 0 to 1; outside that the ring is empty or full
   */
  public static String draw(double gone) {
    Svg svg =
        new Svg().open("svg", "viewBox", "0 0 32 32", "aria-hidden", "true", "focusable", "false");
    svg.leaf("circle", "cx", 16, "cy", 16, "r", RADIUS);
    double share = Math.max(0, Math.min(1, gone));
    if (share > 0) {
      svg.leaf(
          "circle",
          "class",
          "gone",
          "cx",
          16,
          "cy",
          16,
          "r",
          RADIUS,
          "stroke-dasharray",
          Svg.number(share * ROUND) + " " + Svg.number(ROUND),
          "transform",
          "rotate(-90 16 16)");
    }
    return svg.close("svg").markup();
  }
}
