package dk.roedtraad.platform.login;

import io.nayuki.qrcodegen.QrCode;

/** A square that a telephone's camera reads, as one SVG path: black on white in dark mode too. */
final class QrPicture {
  private static final int QUIET = 4;

  private QrPicture() {}

  /** The path's {@code d}, and the side of the square it lies in. */
  record Drawn(String path, int side) {}

  static Drawn of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new Drawn(path.toString(), code.size + 2 * QUIET);
  }
}
