package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** How the thread tells of an intervention. */
@ApplicationScoped
public class InterventionThread {
  @Inject ThreadBook book;

  static Texts texts() {
    return Languages.texts("da");
  }

  /**
   * Tells what happened. A move on the ladder is the title, and what was done stands beneath.
   *
   * @param what "begun", "planned", "continues", "adjusted" or "ended"
   * @param move the steps before and after; the same when the child stayed where it was
   */
  void tell(
      Caller by,
      UUID child,
      UUID id,
      String what,
      String name,
      StepMove move,
      String body,
      String reason) {
    book.tell(by, entry(child, id, what, name, move, body, reason));
  }

  /** The entry that tells what happened, in the words of {@link #tell}. */
  public static NewEntry entry(
      UUID child, UUID id, String what, String name, StepMove move, String body, String reason) {
    String done = Sentence.of("intervention.thread." + what + ".title", name);
    boolean moved = move.isMove();
    return new NewEntry(
        child,
        EntryKind.INTERVENTION,
        "intervention.thread." + what,
        moved ? move.asSentence() : done,
        moved ? (done + ". " + body).strip() : body,
        reason,
        id);
  }
}
