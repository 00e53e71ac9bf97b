package dk.roedtraad.platform.picture;

/** The ladder as a sign beside an intervention: one bar per step, one of them black. */
public final class LadderGlyph {
  private LadderGlyph() {}

  /**
   * @param steps how many there are, at least 1
   * @param on the step in use, 1 is the lowest
   * @param label says the same: "Trin 3 af 5"
   */
  public static String draw(int steps, int on, String label) {
    if (on < 1 || on > steps) {
      throw new IllegalArgumentException("step must be 1-" + steps + ", was " + on);
    }
    Svg svg =
        new Svg()
            .open(
                "svg",
                "class",
                "rt-stair",
                "viewBox",
                "0 0 36 24",
                "role",
                "img",
                "aria-label",
                label);
    double slot = 36.0 / steps;
    for (int step = 1; step <= steps; step++) {
      double height = 23.0 * step / steps;
      svg.leaf(
          "rect",
          "class",
          step == on ? "on" : "off",
          "x",
          (step - 1) * slot,
          "y",
          24 - height,
          "width",
          slot / 1.2,
          "height",
          height);
    }
    return svg.close("svg").markup();
  }
}
