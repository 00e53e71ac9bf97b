package dk.roedtraad.platform.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a policy document of any make: copied from a web page, out of a printed file, or written in
 * Markdown. Never fails; a text without any structure becomes one section.
 */
public final class PolicyReader {
  private static final Pattern LETTERED = Pattern.compile("^[A-Z]\\.\\s+\\S.*");
  private static final Pattern OF_THE_MUNICIPALITY = Pattern.compile("(?i)[\\p{L}-]+ kommune");
  private static final Pattern PAGE_FURNITURE =
      Pattern.compile("(?i)(fold alle ud|print|del siden|til toppen|side \\d+( af \\d+)?)");
  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final int LEVEL_OF_REPEATED = 3;
  private static final double TELLS_A_HEADING = 0.75;

  private final Deque<TextBlock> ahead;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final boolean hasCapitals;
  private final List<PolicySection> sections = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private String heading = "";
  private int level = 1;

  private PolicyReader(List<TextBlock> blocks) {
    this.ahead = new ArrayDeque<>(blocks);
    blocks.stream()
        .filter(TextBlock::isText)
        .forEach(block -> repeats.merge(block.text(), 1, Integer::sum));
    this.hasCapitals =
        blocks.stream()
            .skip(1)
            .anyMatch(block -> block.isText() && block.isCapitals() && block.isShort());
  }

  /** Reads a document. */
  public static PolicyText read(String text) {
    List<TextBlock> parts = new ArrayList<>();
    TextBlocks.of(text).forEach(block -> parts.addAll(parted(block)));
    List<TextBlock> blocks = LostBullets.found(parts);
    blocks.removeIf(block -> block.isText() && PAGE_FURNITURE.matcher(block.text()).matches());
    PolicyReader reader = new PolicyReader(blocks);
    String title = reader.title();
    reader.readSections(title);
    return new PolicyText(
        title, reader.sections, PolicyFacts.adoptedOn(text), PolicyFacts.standsUnder(text, title));
  }

  /** A heading and its text without an empty line between them are two blocks. */
  private static List<TextBlock> parted(TextBlock block) {
    if (!block.isText() || block.lines().size() < 2 || block.bold()) {
      return List.of(block);
    }
    int longest = block.lines().stream().mapToInt(String::length).max().orElse(0);
    TextBlock first =
        new TextBlock(
            TextBlock.Kind.TEXT,
            block.lines().subList(0, 1),
            block.hashes(),
            false,
            block.indented());
    List<String> rest = block.lines().subList(1, block.lines().size());
    boolean parts =
        block.hashes() > 0
            || (first.text().length() < TELLS_A_HEADING * longest
                && !first.endsSentence()
                && longest > 60
                && !Character.isLowerCase(rest.get(0).codePointAt(0)));
    return parts
        ? List.of(first, new TextBlock(TextBlock.Kind.TEXT, rest, 0, false, false))
        : List.of(block);
  }

  private String title() {
    List<String> found = new ArrayList<>();
    while (!ahead.isEmpty() && found.size() < 2 && isTitle(ahead.getFirst(), found)) {
      String text = ahead.removeFirst().text();
      if (!OF_THE_MUNICIPALITY.matcher(text).matches()) {
        found.add(ordinaryCase(text));
      }
    }
    return found.isEmpty() ? "" : String.join(" – ", found);
  }

  /** The second line of a title is one that has no text of its own: another heading follows. */
  private boolean isTitle(TextBlock block, List<String> found) {
    if (!block.isText() || !block.isShort() || block.text().endsWith(".")) {
      return false;
    }
    TextBlock next = ahead.stream().skip(1).findFirst().orElse(null);
    return found.isEmpty()
        || (!block.isCapitals()
            && next != null
            && next.isText()
            && next.isShort()
            && next.isCapitals());
  }

  private void readSections(String title) {
    while (!ahead.isEmpty()) {
      TextBlock block = ahead.removeFirst();
      int found = headingLevel(block);
      if (found == 0) {
        passages.add(passage(block));
      } else if (!ordinaryCase(block.text()).equals(title)) {
        close(found);
        heading = ordinaryCase(withoutColon(block.text()));
        level = found;
      }
    }
    close(1);
  }

  /** An empty heading stays only as the chapter of what is below it. */
  private void close(int nextLevel) {
    boolean chapter = !heading.isEmpty() && nextLevel > level;
    if (!passages.isEmpty() || chapter) {
      sections.add(new PolicySection(level, heading, List.copyOf(passages)));
    }
    passages.clear();
  }

  /** 0 when the block is no heading. */
  private int headingLevel(TextBlock block) {
    if (block.hashes() > 0) {
      return block.hashes();
    }
    if (!block.isText() || !block.isShort()) {
      return 0;
    }
    String text = block.text();
    TextBlock next = ahead.peekFirst();
    if (block.isCapitals()) {
      return text.endsWith(":") ? LEVEL_OF_REPEATED : 1;
    }
    if (LETTERED.matcher(text).matches() && block.lines().size() == 1) {
      return 2;
    }
    boolean repeated = repeats.getOrDefault(text, 0) > 1;
    boolean followed =
        next != null
            && (text.endsWith(":")
                ? repeated || (next.isText() && !next.isShort())
                : !isFragment(next));
    boolean asksForMore = text.endsWith(":") && !withoutColon(text).endsWith(",");
    if (block.lines().size() > 1
        || !followed
        || (block.endsSentence() && !asksForMore)
        || block.beginsInMidSentence()
        || (block.leadsOn() && next != null && !next.isText())) {
      return 0;
    }
    return !hasCapitals ? 1 : repeated ? LEVEL_OF_REPEATED : 2;
  }

  /** Another loose line, as in an address or the text of a drawing: then neither is a heading. */
  private boolean isFragment(TextBlock block) {
    return block.isText() && block.isShort() && !block.endsSentence() && block.lines().size() > 1;
  }

  private static Passage passage(TextBlock block) {
    return switch (block.kind()) {
      case TEXT -> Passage.paragraph(block.text());
      case BULLETS -> new Passage(Passage.Kind.BULLETS, block.lines());
      case NUMBERED -> new Passage(Passage.Kind.NUMBERED, block.lines());
    };
  }

  private static String withoutColon(String text) {
    return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }

  private static String ordinaryCase(String text) {
    return TextBlock.isCapitals(text) && text.length() > 4
        ? text.substring(0, 1) + text.substring(1).toLowerCase(DANISH)
        : text;
  }
}
