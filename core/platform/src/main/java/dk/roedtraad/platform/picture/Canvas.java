package dk.roedtraad.platform.picture;

import static dk.roedtraad.platform.picture.Svg.number;

/** One drawing with its frame, in the shapes and line styles of the style sheet. */
final class Canvas {
  /** Which end of a label its position is. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private final Svg svg = new Svg();

  Canvas(String css, int width, int height, Caption caption, String variant) {
    String title = caption.id() + variant + "-t";
    String description = caption.id() + variant + "-d";
    svg.open(
        "svg",
        "class",
        css,
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img",
        "aria-labelledby",
        title + " " + description);
    svg.text("title", caption.title(), "id", title);
    svg.text("desc", caption.description(), "id", description);
  }

  void line(String css, double x1, double y1, double x2, double y2) {
    svg.leaf("line", "class", css, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
  }

  void dottedLine(String css, double x1, double y1, double x2, double y2) {
    svg.leaf(
        "line", "class", css, "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke-dasharray", "2 4");
  }

  void rectangle(String css, double x, double y, double width, double height) {
    svg.leaf("rect", "class", css, "x", x, "y", y, "width", width, "height", height);
  }

  void circle(String css, double x, double y, double radius) {
    svg.leaf("circle", "class", css, "cx", x, "cy", y, "r", radius);
  }

  void ellipse(String css, double x, double y, double rx, double ry) {
    svg.leaf("ellipse", "class", css, "cx", x, "cy", y, "rx", rx, "ry", ry);
  }

  void path(String css, String d) {
    svg.leaf("path", "class", css, "d", d);
  }

  void label(String text, double x, double y, String css) {
    label(text, x, y, css, Anchor.START);
  }

  void label(String text, double x, double y, String css, Anchor anchor) {
    switch (anchor) {
      case START -> svg.text("text", text, "x", x, "y", y, "class", css);
      case MIDDLE -> svg.text("text", text, "x", x, "y", y, "class", css, "text-anchor", "middle");
      case END -> svg.text("text", text, "x", x, "y", y, "class", css, "text-anchor", "end");
    }
  }

  String markup() {
    return svg.close("svg").markup();
  }

  static String move(double x, double y) {
    return "M" + number(x) + " " + number(y);
  }

  static String across(double x) {
    return "H" + number(x);
  }

  static String upOrDown(double y) {
    return "V" + number(y);
  }
}
