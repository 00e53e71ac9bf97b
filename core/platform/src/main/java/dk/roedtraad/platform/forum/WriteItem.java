package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.voice.Voice;
import dk.roedtraad.platform.web.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the texts of an item, each by itself: background, the child's voice, decision. {@code
 * seen} is the mark of the text that the writer had before them; empty when that is not asked.
 */
@ApplicationScoped
@Transactional
public class WriteItem {
  static final String BACKGROUND = "item-background";
  static final String VOICE = "item-voice";

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Items items;
  @Inject ItemDrafts drafts;

  /** Takes the item up, while the meeting runs. */
  public void open(Caller by, UUID id) {
    items.write(by, id, "meeting.item").whileRunning().open(Instant.now());
    em.flush();
  }

  /** Writes what the meeting should know beforehand. */
  public void background(Caller by, UUID id, String seen, String words) {
    AgendaItem item = items.write(by, id, "meeting.item").whileAhead();
    Seen.check(seen, item.background());
    item.tell(words);
    em.flush();
    drafts.sent(by, BACKGROUND, id);
  }

  /** Keeps the child's view. */
  public void voice(Caller by, UUID id, String seen, Voice voice) {
    AgendaItem item = items.write(by, id, "meeting.voice").whileAhead();
    Seen.check(seen, item.voice().map(Voice::asText).orElse(""));
    item.hear(voice);
    em.flush();
    drafts.sent(by, VOICE, id);
  }

  /** Writes the decision, while the meeting runs; takes the item up when it was not. */
  public void decision(Caller by, UUID id, String seen, String words) {
    AgendaItem item = items.write(by, id, "meeting.decision").whileRunning();
    decide(item, seen, words);
    em.flush();
  }

  /**
   * Writes several texts at once, for a program that read the item at a version; null leaves a text
   * as it is. Answers the new version.
   *
   * @throws Stale when the item has another version
   */
  public int all(
      Caller by,
      UUID id,
      int version,
      @Nullable String background,
      @Nullable Voice voice,
      @Nullable String decision) {
    Items.Held held = items.write(by, id, "meeting.item");
    AgendaItem item = held.whileAhead();
    if (item.version() != version) {
      throw new Stale(item.version());
    }
    if (background != null) {
      item.tell(background);
    }
    if (voice != null) {
      item.hear(voice);
    }
    if (decision != null) {
      decide(held.whileRunning(), "", decision);
    }
    em.flush();
    return item.version();
  }

  static void decide(AgendaItem item, String seen, String words) {
    Seen.check(seen, item.decision());
    item.decide(words);
    item.open(Instant.now());
  }
}
