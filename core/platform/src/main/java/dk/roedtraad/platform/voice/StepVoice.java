package dk.roedtraad.platform.voice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a step stands on.
 *
 * @param voice what the child said; null when it was not heard, or is not born yet
 * @param unheard why the child was not heard; empty when it was
 */
public record StepVoice(@Nullable UUID voice, String unheard) {
  /** Of a step that is about no child, or about one that is not born yet. */
  public static final StepVoice NONE = new StepVoice(null, "");
}
