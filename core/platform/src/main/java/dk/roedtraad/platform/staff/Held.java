package dk.roedtraad.platform.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody held when they left.
 *
 * @param child whom it is about; null for a group or a forum
 * @param subject the concern, intervention, agreement or goal; the child for its thread
 * @param what in plain words: "Bekymring nr. 12"
 */
record Held(@Nullable UUID child, UUID subject, String what) {
  /** Whether it is the child's thread itself, which tells of its new holder on its own. */
  boolean isThread() {
    return subject.equals(child);
  }
}
