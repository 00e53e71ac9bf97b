package dk.roedtraad.platform.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text apart into blocks: undoes the line breaks and page breaks of a print, gathers points
 * into lists, leaves tables of contents and marks of layout out. Each step looks at a bounded
 * stretch, so that a text of a megabyte made to be slow is not.
 */
final class TextBlocks {
  private static final Pattern CONTENTS_HEADING =
      Pattern.compile("(?i)(indholdsfortegnelse|indhold|contents)");
  private static final Pattern BULLET =
      Pattern.compile("^\\s*[-–•*·▪○◦‣\\x{F0B7}\\x{F0A7}]\\s+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,2}|[a-zæøå])[.)]\\s+(?=\\S)");
  private static final Pattern HASHES = Pattern.compile("^(#{1,6})\\s+");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,500})\\]\\([^)]{0,500}\\)");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*|__)(.{1,500}?)\\1|(?<![\\w*])[*_](?![\\s*_])(.{1,500}?)[*_](?!\\w)");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** Characters; no paragraph that a page break tore apart is longer. */
  private static final int LONGEST = 5_000;

  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<String> gathered = new ArrayList<>();

  private TextBlocks() {}

  static List<TextBlock> of(String text) {
    TextBlocks reader = new TextBlocks();
    String clean =
        Normalizer.normalize(text, Normalizer.Form.NFC).replace("\uFEFF", "").replace("\f", "\n\n");
    for (String line : clean.split("\\R", -1)) {
      reader.take(line);
    }
    reader.close();
    return reader.blocks;
  }

  private void take(String line) {
    boolean layout = isContentsLine(line) || ADDRESS.matcher(line.strip()).matches();
    if (layout || plain(line).isEmpty() || CONTENTS_HEADING.matcher(plain(line)).matches()) {
      close();
      return;
    }
    boolean subtitle =
        line.strip().startsWith("–") && !gathered.isEmpty() && !startsPoint(gathered.get(0));
    if (!gathered.isEmpty() && !subtitle && (startsPoint(line) || HASHES.matcher(line).find())) {
      close();
    }
    gathered.add(line);
  }

  private void close() {
    if (!gathered.isEmpty()) {
      add(List.copyOf(gathered));
      gathered.clear();
    }
  }

  private void add(List<String> raw) {
    String first = raw.get(0);
    if (startsPoint(first)) {
      boolean numbered = NUMBER.matcher(first).find();
      String joined = String.join(" ", raw);
      String point = plain((numbered ? NUMBER : BULLET).matcher(joined).replaceFirst(""));
      addPoint(numbered ? TextBlock.Kind.NUMBERED : TextBlock.Kind.BULLETS, point);
      return;
    }
    Matcher hashes = HASHES.matcher(first);
    int level = hashes.find() ? hashes.group(1).length() : 0;
    String joined = String.join("\n", raw).strip();
    boolean bold =
        joined.startsWith("**")
            && joined.endsWith("**")
            && joined.indexOf("**", 2) == joined.length() - 2;
    List<String> lines = new ArrayList<>();
    for (String line : (bold ? joined.replace("**", "") : joined).split("\n")) {
      lines.add(plain(HASHES.matcher(line).replaceFirst("")));
    }
    lines.removeIf(String::isEmpty);
    if (lines.isEmpty()) {
      return;
    }
    TextBlock block = new TextBlock(TextBlock.Kind.TEXT, lines, level, bold, first.startsWith(" "));
    if (goesOn(block)) {
      appendToLast(block.text());
    } else {
      blocks.add(block);
    }
  }

  /**
   * A sentence torn apart by a page break, or by the blank lines some programs put between lines.
   */
  private boolean goesOn(TextBlock block) {
    if (blocks.isEmpty() || !block.beginsInMidSentence()) {
      return false;
    }
    TextBlock last = blocks.get(blocks.size() - 1);
    return last.lines().get(last.lines().size() - 1).length() < LONGEST
        && (!last.endsSentence() || (!last.isText() && last.text().endsWith(",")));
  }

  private void appendToLast(String text) {
    TextBlock last = blocks.remove(blocks.size() - 1);
    List<String> lines = new ArrayList<>(last.lines());
    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + text);
    blocks.add(new TextBlock(last.kind(), lines, last.hashes(), last.bold(), last.indented()));
  }

  private void addPoint(TextBlock.Kind kind, String point) {
    if (point.isEmpty()) {
      return;
    }
    TextBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (last != null && last.kind() == kind) {
      last.lines().add(point);
    } else {
      blocks.add(new TextBlock(kind, new ArrayList<>(List.of(point)), 0, false, false));
    }
  }

  /** A heading, a tab or dots, and the number of its page. */
  private static boolean isContentsLine(String line) {
    String text = line.stripTrailing();
    int digits = text.length();
    while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    int space = digits;
    while (space > 0 && Character.isWhitespace(text.charAt(space - 1))) {
      space--;
    }
    String heading = text.substring(0, space);
    return digits < text.length()
        && (text.substring(space, digits).contains("\t")
            || heading.endsWith("...")
            || heading.endsWith("…"));
  }

  private static boolean startsPoint(String line) {
    return BULLET.matcher(line).find() || NUMBER.matcher(line).find();
  }

  /** Without emphasis, link targets and spare spaces. */
  private static String plain(String line) {
    String text = LINK.matcher(line).replaceAll("$1");
    text =
        EMPHASIS
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(2) != null ? found.group(2) : found.group(3)));
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
