package dk.roedtraad.platform.voice;

import java.util.Optional;

/**
 * The child's view as it was given or seen.
 *
 * @param words what the child said, or what is seen or thought of the child's view
 * @param toldTo to whom the child told it, and when; may be empty unless it was direct
 * @param reason why the child was not asked directly; empty when it was
 */
public record Voice(VoiceSource source, String words, String toldTo, String reason) {

  public Voice {
    words = words.strip();
    toldTo = toldTo.strip();
    reason = source == VoiceSource.DIRECT ? "" : reason.strip();
  }

  /** The text key of what is missing; empty when the voice can be kept. */
  public Optional<String> fault() {
    if (words.isEmpty()) {
      return Optional.of("voice.fault.words");
    }
    if (source == VoiceSource.DIRECT && toldTo.isEmpty()) {
      return Optional.of("voice.fault.told-to");
    }
    if (source != VoiceSource.DIRECT && reason.isEmpty()) {
      return Optional.of("voice.fault.reason");
    }
    return Optional.empty();
  }

  /** The voice as one text, by which two writers of the same item notice each other. */
  public String asText() {
    return source + "\n" + words + "\n" + toldTo + "\n" + reason;
  }
}
