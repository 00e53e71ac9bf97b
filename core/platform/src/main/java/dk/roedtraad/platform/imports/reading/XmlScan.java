package dk.roedtraad.platform.imports.reading;

import dk.roedtraad.platform.imports.FaultCode;
import java.util.Optional;

/**
 * Looks at the bytes of one XML part of a workbook for what a parser should not be shown:
 * declarations of entities, texts of many megabytes, cells a million columns out, and encodings in
 * which none of this could be seen.
 */
final class XmlScan {
  private static final int LONGEST_TEXT = 200_000;
  private static final int MOST_COLUMN_LETTERS = 3;
  private static final int FAR_REFERENCE = MOST_COLUMN_LETTERS + 1;

  private boolean begun;
  private int sinceTag;
  private int previous;
  private int lettersAfterQuote = -1;

  /** Why the part is refused, as far as read; to be called with each piece in order. */
  Optional<FaultCode> refusal(byte[] bytes, int length) {
    if (!begun) {
      begun = true;
      boolean marked = length > 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb;
      if (bytes[marked ? 3 : 0] != '<') {
        return Optional.of(FaultCode.WORKBOOK_BROKEN);
      }
    }
    for (int i = 0; i < length; i++) {
      Optional<FaultCode> refusal = look(bytes[i]);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private Optional<FaultCode> look(int at) {
    sinceTag = at == '<' ? 0 : sinceTag + 1;
    if (sinceTag > LONGEST_TEXT) {
      return Optional.of(FaultCode.CELL_TOO_LARGE);
    }
    if (previous == '!' && (at == 'D' || at == 'E') && sinceTag == 2) {
      return Optional.of(FaultCode.XML_ENTITIES);
    }
    if (lettersAfterQuote >= FAR_REFERENCE && at >= '0' && at <= '9') {
      return Optional.of(FaultCode.WORKBOOK_BROKEN);
    }
    countLetters(at);
    previous = at;
    return Optional.empty();
  }

  /** After {@code r="}, how many capital letters: a cell's reference has three at most. */
  private void countLetters(int at) {
    if (at == '"') {
      lettersAfterQuote = previous == '=' ? 0 : -1;
    } else if (lettersAfterQuote >= 0) {
      lettersAfterQuote = at >= 'A' && at <= 'Z' ? lettersAfterQuote + 1 : -1;
    }
  }
}
