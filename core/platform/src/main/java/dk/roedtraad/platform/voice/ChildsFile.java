package dk.roedtraad.platform.voice;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.tika.Tika;

/**
 * A drawing or a sound as it is kept. What it is shows in its content, never in its name; a drawing
 * is drawn anew, so that nothing but the picture is left of a photo that may say where it was
 * taken.
 *
 * @param mediaType one that browsers show and nothing runs in
 */
record ChildsFile(FileKind kind, String mediaType, byte[] content) {
  /** The largest that is taken, 8 MB: a photo of a phone, or some minutes of sound. */
  static final int LARGEST = 8 * 1024 * 1024;

  private static final Tika TIKA = new Tika();

  /** What browsers play, by what the content is found to be. */
  private static final Map<String, String> SOUNDS =
      Map.of(
          "audio/mpeg", "audio/mpeg",
          "audio/vnd.wave", "audio/wav",
          "audio/x-wav", "audio/wav",
          "audio/mp4", "audio/mp4",
          "audio/x-m4a", "audio/mp4",
          "video/x-m4v", "audio/mp4",
          "application/mp4", "audio/mp4",
          "audio/ogg", "audio/ogg",
          "audio/vorbis", "audio/ogg",
          "audio/opus", "audio/ogg");

  /**
   * Reads what was sent.
   *
   * @throws Refusal when it is neither a drawing nor a sound, or too large
   */
  static ChildsFile read(byte[] sent) {
    if (sent.length > LARGEST) {
      throw new Refusal(Problem.INVALID, "voice.fault.file-large");
    }
    String found = TIKA.detect(sent);
    if (found.equals("image/png") || found.equals("image/jpeg")) {
      try {
        return new ChildsFile(FileKind.DRAWING, "image/jpeg", Drawing.anew(sent));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    String sound = SOUNDS.get(found.startsWith("application/ogg") ? "audio/ogg" : found);
    if (sound == null) {
      throw new Refusal(Problem.INVALID, "voice.fault.file-kind");
    }
    return new ChildsFile(FileKind.SOUND, sound, sent);
  }
}
