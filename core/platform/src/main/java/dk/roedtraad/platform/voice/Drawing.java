package dk.roedtraad.platform.voice;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Draws a picture anew, upright and no larger than a screen: nothing hidden in the file stays. Of a
 * large one it reads every second or third point only, so that it takes no more memory.
 */
final class Drawing {
  private static final int LONGEST_SIDE = 2000;
  private static final long MOST_PIXELS = 60_000_000;

  static {
    ImageIO.setUseCache(false);
  }

  private Drawing() {}

  /**
   * @return a JPEG without anything beside the picture
   * @throws Refusal when it cannot be read, or has more pixels than a camera makes
   */
  static byte[] anew(byte[] sent) throws IOException {
    BufferedImage picture = read(sent);
    int turned = orientation(sent);
    boolean lies = turned >= 5;
    int width = lies ? picture.getHeight() : picture.getWidth();
    int height = lies ? picture.getWidth() : picture.getHeight();
    double scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(width, height));
    BufferedImage made =
        new BufferedImage(
            Math.max(1, (int) (width * scale)),
            Math.max(1, (int) (height * scale)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = made.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, made.getWidth(), made.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    AffineTransform upright = AffineTransform.getScaleInstance(scale, scale);
    upright.concatenate(upright(turned, picture.getWidth(), picture.getHeight()));
    pen.drawImage(picture, upright, null);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(made, "jpeg", out);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] sent) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw unreadable();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw new Refusal(Problem.INVALID, "voice.fault.file-large");
        }
        ImageReadParam every = reader.getDefaultReadParam();
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / (2 * LONGEST_SIDE));
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
      } catch (IOException | RuntimeException broken) {
        if (broken instanceof Refusal refusal) {
          throw refusal;
        }
        throw unreadable();
      } finally {
        reader.dispose();
      }
    }
  }

  private static Refusal unreadable() {
    return new Refusal(Problem.INVALID, "voice.fault.file-kind");
  }

  /** How the camera was held, 1 to 8 as EXIF counts; 1 where nothing says so. */
  private static int orientation(byte[] sent) throws IOException {
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent));
      ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
      if (exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
        return 1;
      }
      int turned = exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
      return turned >= 1 && turned <= 8 ? turned : 1;
    } catch (ImageProcessingException | MetadataException e) {
      return 1;
    }
  }

  private static AffineTransform upright(int turned, int width, int height) {
    return switch (turned) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
