package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.voice.Voice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes an item's texts and state at once: a decision and the closing can come together, and all
 * of it happens or nothing.
 */
@ApplicationScoped
public class ChangeItem {
  @Inject WriteItem write;
  @Inject CloseItem close;
  @Inject OrderAgenda order;

  /** The texts of an item; null leaves one as it is. */
  public record Words(
      @Nullable String background, @Nullable Voice voice, @Nullable String decision) {}

  /**
   * The texts first, then the state.
   *
   * @param version the version that the caller saw
   * @param action null when the state stays
   */
  @Transactional
  public void change(Caller by, UUID id, int version, Words words, @Nullable ItemAction action) {
    write.all(by, id, version, words.background(), words.voice(), words.decision());
    if (action != null) {
      apply(by, id, action);
    }
  }

  private void apply(Caller by, UUID id, ItemAction action) {
    switch (action) {
      case OPEN -> write.open(by, id);
      case CLOSE -> close.close(by, id);
      case POSTPONE -> order.postpone(by, id);
    }
  }
}
