package dk.roedtraad.platform.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, or a list.
 *
 * @param lines one for a paragraph, one for each point of a list
 */
public record Passage(Kind kind, List<String> lines) {
  private static final String BULLET = "- ";
  private static final String NUMBER = "# ";

  /** How it is set. */
  public enum Kind {
    PARAGRAPH,
    BULLETS,
    NUMBERED
  }

  /** What looks like the mark of a point at the beginning of a paragraph is none. */
  static Passage paragraph(String text) {
    return new Passage(Kind.PARAGRAPH, List.of(text.replaceFirst("^([-#] )+", "")));
  }

  /** The passages of a section as one text: a line each, points marked, parted by empty lines. */
  static String written(List<Passage> passages) {
    List<String> parts = new ArrayList<>();
    for (Passage passage : passages) {
      String mark =
          switch (passage.kind) {
            case PARAGRAPH -> "";
            case BULLETS -> BULLET;
            case NUMBERED -> NUMBER;
          };
      parts.add(String.join("\n", passage.lines.stream().map(line -> mark + line).toList()));
    }
    return String.join("\n\n", parts);
  }

  /** What {@link #written} wrote. */
  public static List<Passage> parse(String written) {
    List<Passage> passages = new ArrayList<>();
    for (String part : written.split("\n\n")) {
      if (!part.isEmpty()) {
        passages.add(parsePart(part));
      }
    }
    return passages;
  }

  private static Passage parsePart(String part) {
    if (part.startsWith(BULLET)) {
      return new Passage(Kind.BULLETS, withoutMark(part, BULLET));
    }
    return part.startsWith(NUMBER)
        ? new Passage(Kind.NUMBERED, withoutMark(part, NUMBER))
        : new Passage(Kind.PARAGRAPH, List.of(part));
  }

  private static List<String> withoutMark(String part, String mark) {
    return part.lines()
        .map(line -> line.startsWith(mark) ? line.substring(mark.length()) : line)
        .toList();
  }
}
