package dk.roedtraad.platform.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.platform.web.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChildsFileTest {
  private static final String WHERE = "Hemmelig Vej 1";

  @Test
  void aPhotoStandsUprightAndKeepsNothingButThePicture() throws IOException {
    byte[] photo = photo(6, WHERE);
    assertThat(text(photo)).as("the control: it is in there").contains(WHERE);
    ChildsFile kept = ChildsFile.read(photo);
    assertThat(kept.kind()).isEqualTo(FileKind.DRAWING);
    assertThat(kept.mediaType()).isEqualTo("image/jpeg");
    assertThat(text(kept.content())).doesNotContain(WHERE).doesNotContain("Exif");
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(kept.content()));
    assertThat(shown.getWidth()).as("it was held on its side").isEqualTo(20);
    assertThat(shown.getHeight()).isEqualTo(40);
    Color topRight = new Color(shown.getRGB(17, 3));
    assertThat(topRight.getRed()).as("its left end is its top").isGreaterThan(200);
    assertThat(new Color(shown.getRGB(3, 36)).getRed()).isLessThan(80);
  }

  @Test
  void aLargePhotoIsMadeAsLargeAsAScreen() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(5000, 100, BufferedImage.TYPE_INT_RGB), "png", out);
    ChildsFile kept = ChildsFile.read(out.toByteArray());
    assertThat(ImageIO.read(new ByteArrayInputStream(kept.content())).getWidth()).isEqualTo(2000);
  }

  @Test
  void soundIsKnownByItsContent() {
    byte[] sound = new byte[64];
    System.arraycopy("RIFF....WAVEfmt ".getBytes(StandardCharsets.US_ASCII), 0, sound, 0, 16);
    assertThat(ChildsFile.read(sound).mediaType()).isEqualTo("audio/wav");
    byte[] song =
        "ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0010..".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(ChildsFile.read(song).kind()).isEqualTo(FileKind.SOUND);
  }

  @Test
  void whateverElseIsRefused() {
    for (String other :
        new String[] {
          "<html><script>alert(1)</script>",
          "<svg xmlns='http://www.w3.org/2000/svg'/>",
          "%PDF-1.7 ...",
          "MZ....",
          "nej"
        }) {
      assertThatThrownBy(() -> ChildsFile.read(other.getBytes(StandardCharsets.UTF_8)))
          .as(other)
          .isInstanceOf(Refusal.class);
    }
    byte[] broken = new byte[100];
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, broken, 0, 8);
    assertThatThrownBy(() -> ChildsFile.read(broken)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> ChildsFile.read(new byte[ChildsFile.LARGEST + 1]))
        .isInstanceOf(Refusal.class);
  }

  /** 40 by 20, red at the left, black at the right, with an orientation and a text in its EXIF. */
  private static byte[] photo(int orientation, String note) throws IOException {
    BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 20; x++) {
      for (int y = 0; y < 20; y++) {
        picture.setRGB(x, y, Color.RED.getRGB());
      }
    }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", jpeg);
    byte[] exif = exif(orientation, note);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg.toByteArray(), 0, 2);
    out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
    out.write(exif);
    out.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
    return out.toByteArray();
  }

  private static byte[] exif(int orientation, String note) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII));
    out.write(
        new byte[] {8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0});
    out.write(new byte[4]);
    out.write(note.getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }
}
