package dk.roedtraad.platform.picture;

/** How much room text takes in IBM Plex Sans at 14 px; near enough to keep labels apart. */
final class Lettering {
  private static final String THIN = "iljtfrI.,:;'|!() -";
  private static final String BROAD = "mwMWæÆ@—%";

  private Lettering() {}

  static double width(String text) {
    return text.codePoints().mapToDouble(Lettering::width).sum();
  }

  /** The text, or as much of its beginning as there is room for, with an ellipsis. */
  static String fit(String text, double room) {
    if (width(text) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end)) + width('…') > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  private static double width(int c) {
    if (THIN.indexOf(c) >= 0) {
      return 4.6;
    }
    if (BROAD.indexOf(c) >= 0) {
      return 12.4;
    }
    return Character.isUpperCase(c) ? 9.4 : 8.2;
  }
}
