package dk.roedtraad.platform.imports.reading;

import dk.roedtraad.platform.imports.FaultCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A first reading of a text file: which encoding, and is it text at all. UTF-8 is taken strictly. A
 * file in Windows-1252, which Danish spreadsheets write unasked, is taken when that is beyond
 * doubt: every byte outside ASCII is a letter of the languages around us.
 */
final class CsvProbe {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final String LETTERS = "æøåÆØÅéÉüÜöÖäÄëËèÈêáÁóÓíÍúÚñÑçÇßðþÐÞýïôâàîûŒœ’‘“”–";

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final CharBuffer decoded = CharBuffer.allocate(16_384);
  private boolean utf8 = true;
  private boolean windows = true;
  private boolean danish;
  private long quotes;
  private int lines = 1;
  private int firstBadLine;

  private @Nullable FaultCode fault;
  private int faultLine;

  /** Reads all of it. */
  static CsvProbe of(InputStream in) throws IOException {
    CsvProbe probe = new CsvProbe();
    byte[] bytes = new byte[16_384];
    int kept = 0;
    boolean end = false;
    while (!end && probe.fault == null) {
      int read = in.readNBytes(bytes, kept, bytes.length - kept);
      end = read < bytes.length - kept;
      probe.look(bytes, kept, kept + read);
      kept = probe.decode(bytes, kept + read, end);
    }
    probe.conclude();
    return probe;
  }

  Charset charset() {
    return utf8 ? StandardCharsets.UTF_8 : WINDOWS;
  }

  boolean quotesArePaired() {
    return quotes % 2 == 0;
  }

  /** Why the file cannot be read as text, or null. */
  @Nullable FaultCode fault() {
    return fault;
  }

  int faultLine() {
    return faultLine;
  }

  private void look(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      int at = bytes[i] & 0xff;
      if (at == '\n') {
        lines++;
      } else if (at == '"') {
        quotes++;
      } else if (at == 0) {
        refuse(FaultCode.NUL_CHARACTER, lines);
        return;
      } else if (at > 0x7f) {
        lookOutsideAscii(at);
      }
    }
  }

  private void lookOutsideAscii(int at) {
    char letter = new String(new byte[] {(byte) at}, WINDOWS).charAt(0);
    windows = windows && LETTERS.indexOf(letter) >= 0;
    danish = danish || "æøåÆØÅ".indexOf(letter) >= 0;
    if (firstBadLine == 0) {
      firstBadLine = lines;
    }
  }

  /** Checks the bytes as UTF-8; what is left of a split character moves to the front. */
  private int decode(byte[] bytes, int length, boolean end) {
    if (!utf8) {
      return 0;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
    decoded.clear();
    if (decoder.decode(buffer, decoded, end).isError()) {
      utf8 = false;
      return 0;
    }
    int left = buffer.remaining();
    System.arraycopy(bytes, buffer.position(), bytes, 0, left);
    return left;
  }

  private void conclude() {
    if (fault == null && !utf8 && !(windows && danish)) {
      refuse(FaultCode.NOT_UTF8, firstBadLine);
    }
  }

  private void refuse(FaultCode code, int line) {
    fault = code;
    faultLine = line;
  }
}
