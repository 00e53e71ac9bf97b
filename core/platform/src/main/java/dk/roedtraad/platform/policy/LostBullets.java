package dk.roedtraad.platform.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds lists whose bullets got lost in copying: short indented lines, one after another, none a
 * whole sentence.
 */
final class LostBullets {
  private static final int LONGEST = 110;

  private LostBullets() {}

  static List<TextBlock> found(List<TextBlock> blocks) {
    List<TextBlock> result = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = at;
      List<String> points = new ArrayList<>();
      while (end < blocks.size() && isPoint(blocks.get(end))) {
        points.addAll(blocks.get(end).lines());
        end++;
      }
      if (end - at >= 2) {
        result.add(new TextBlock(TextBlock.Kind.BULLETS, points, 0, false, false));
        at = end;
      } else {
        result.add(blocks.get(at));
        at++;
      }
    }
    return result;
  }

  private static boolean isPoint(TextBlock block) {
    return block.isText()
        && block.indented()
        && block.lines().size() == 1
        && block.text().length() <= LONGEST
        && !block.endsSentence()
        && !block.isCapitals();
  }
}
