package dk.roedtraad.platform.imports.checking;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Puts a cell's text in order: no spaces at its ends, single ones inside, letters composed. */
final class CellText {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private CellText() {}

  static String of(String raw) {
    return isPlain(raw)
        ? raw
        : Normalizer.normalize(SPACES.matcher(raw).replaceAll(" ").strip(), Normalizer.Form.NFC);
  }

  /**
   * Characters nobody can see: control characters, and marks that turn the direction of writing.
   */
  static boolean hasUnseen(String text) {
    for (int i = 0; i < text.length(); i++) {
      int type = Character.getType(text.charAt(i));
      if (type == Character.CONTROL || type == Character.FORMAT || text.charAt(i) == '\uFFFD') {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(String raw) {
    int last = raw.length() - 1;
    for (int i = 0; i <= last; i++) {
      char at = raw.charAt(i);
      boolean spaceOutOfPlace = at == ' ' && (i == 0 || i == last || raw.charAt(i - 1) == ' ');
      if (spaceOutOfPlace || at < ' ' || at > '~') {
        return false;
      }
    }
    return true;
  }
}
