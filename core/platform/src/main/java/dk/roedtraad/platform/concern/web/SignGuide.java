package dk.roedtraad.platform.concern.web;

import java.util.List;

/**
 * Signs to look for, by age. Text keys only; a municipality's own guide replaces these. A sign is
 * not an explanation.
 */
public final class SignGuide {
  private SignGuide() {}

  /** One age band. */
  public record Band(String key, List<Area> areas) {
    /** Whether these are signs around a child that is not born yet. */
    public boolean isUnborn() {
      return key.endsWith(".unborn");
    }
  }

  /** One area of life with its signs. */
  public record Area(String key, List<String> signs) {}

  /** The bands, youngest first. */
  public static List<Band> bands() {
    return List.of(
        band("unborn"), band("0-2"), band("3-5"), band("6-9"), band("10-14"), band("15-17"));
  }

  private static Band band(String ages) {
    String key = "concern.guide." + ages;
    return new Band(key, List.of(area(key, "body"), area(key, "feelings"), area(key, "others")));
  }

  private static Area area(String band, String name) {
    return new Area(
        "concern.guide.area." + name, List.of(band + "." + name + ".1", band + "." + name + ".2"));
  }
}
