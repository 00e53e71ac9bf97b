package dk.roedtraad.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Makes a tagged PDF (PDF/UA-1, PDF/A-3A) of a document in XHTML. */
public final class Pdf {
  private static final String FONTS = "/dk/roedtraad/paper/fonts/IBMPlexSans-";
  private static final int REGULAR = 400;
  private static final int BOLD = 600;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  /**
   * The document on paper.
   *
   * @param xhtml well-formed, with {@code lang} and a title
   */
  public static byte[] of(String xhtml) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(() -> font("Regular"), "paper", REGULAR, FontStyle.NORMAL, true);
    builder.useFont(() -> font("SemiBold"), "paper", BOLD, FontStyle.NORMAL, true);
    builder.usePdfUaAccessibility(true);
    builder.useUriResolver((base, uri) -> null);
    builder.withHtmlContent(xhtml, "");
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("a document cannot be printed", e);
    }
    return out.toByteArray();
  }

  private static InputStream font(String name) {
    InputStream font = Pdf.class.getResourceAsStream(FONTS + name + ".ttf");
    if (font == null) {
      throw new IllegalStateException("no letters to print with: " + name);
    }
    return font;
  }
}
