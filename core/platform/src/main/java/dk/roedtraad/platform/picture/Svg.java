package dk.roedtraad.platform.picture;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * SVG markup in the making. Every text and every value is escaped, so no text of a user can become
 * markup; names that could carry script or style are refused.
 */
public final class Svg {
  private static final Pattern NAME =
      Pattern.compile("(?!on|style|script|href)[a-zA-Z][a-zA-Z0-9-]*");

  private final StringBuilder out = new StringBuilder();

  /**
   * @param attributes names and values in turn
   */
  public Svg open(String element, Object... attributes) {
    tag(element, attributes);
    out.append('>');
    return this;
  }

  public Svg close(String element) {
    out.append("</").append(name(element)).append(">\n");
    return this;
  }

  /** An element without content. */
  public Svg leaf(String element, Object... attributes) {
    tag(element, attributes);
    out.append("/>\n");
    return this;
  }

  /** An element whose content is text. */
  public Svg text(String element, String text, Object... attributes) {
    open(element, attributes);
    escape(text, out);
    return close(element);
  }

  public String markup() {
    return out.toString();
  }

  /** At most one decimal, with a point in every language. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }

  private void tag(String element, Object... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of " + element + " has no value");
    }
    out.append('<').append(name(element));
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(name(String.valueOf(attributes[i]))).append("=\"");
      Object value = attributes[i + 1];
      escape(value instanceof Double d ? number(d) : String.valueOf(value), out);
      out.append('"');
    }
  }

  private static String name(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name for a picture: " + name);
    }
    return name;
  }

  private static void escape(String text, StringBuilder out) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(legal(c) ? c : ' ');
              }
            });
  }

  private static boolean legal(int c) {
    return c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
  }
}
