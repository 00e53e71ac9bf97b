package dk.roedtraad.platform.voice;

import dk.roedtraad.platform.web.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child's voice that is to be kept.
 *
 * @param source null when nothing was chosen
 * @param on the day it was heard; null when it was not filled in
 * @param concern the concern it was said about; whoever may not see a suspicion of abuse does not
 *     see it either. Null when none
 * @param file what the child drew or said, as it was sent; empty without one
 */
public record NewVoice(
    @Nullable VoiceSource source,
    String words,
    String toldTo,
    String reason,
    @Nullable LocalDate on,
    @Nullable UUID concern,
    byte[] file) {

  /** What must be put right; empty when it can be kept. */
  List<Fault> faults(LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (source == null) {
      faults.add(Fault.of("source", "voice.fault.source"));
    }
    if (words.isEmpty() && file.length == 0) {
      faults.add(Fault.of("words", "voice.fault.words"));
    }
    if (source == VoiceSource.DIRECT && toldTo.isEmpty()) {
      faults.add(Fault.of("toldTo", "voice.fault.told-to"));
    }
    if (source != null && source != VoiceSource.DIRECT && reason.isEmpty()) {
      faults.add(Fault.of("reason", "voice.fault.reason"));
    }
    if (on == null || on.isAfter(today)) {
      faults.add(Fault.of("on", "voice.fault.on"));
    }
    return faults;
  }
}
