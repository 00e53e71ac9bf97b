package dk.roedtraad.platform.voice;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets a step about a child stand on its voice: the newest of the last three months, or the reason
 * why it was not heard.
 */
@ApplicationScoped
public class StandOnVoice {
  /** The field in which a form or a program says why the child was not heard. */
  public static final String FIELD = "unheard";

  @Inject Sql sql;
  @Inject Voices voices;
  @Inject ThreadBook book;

  /**
   * What the step stands on.
   *
   * @param unheard why the child was not heard, where it was not; not kept when there is a voice
   * @return empty when there is neither: then {@link #missing} says what to do
   */
  public Optional<StepVoice> of(Caller caller, UUID child, String unheard) {
    Optional<StepVoice> heard =
        voices.standing(caller, child).map(voice -> new StepVoice(voice.id(), ""));
    if (heard.isPresent()) {
      return heard;
    }
    if (!unheard.isBlank()) {
      return Optional.of(new StepVoice(null, unheard.strip()));
    }
    boolean born =
        sql.one(
                "select born_on is not null as born from child where id = ?",
                row -> row.flag("born"),
                child)
            .orElse(false);
    return born ? Optional.empty() : Optional.of(StepVoice.NONE);
  }

  /** What to put right when a step has no voice to stand on. */
  public static Fault missing() {
    return Fault.of(FIELD, "voice.fault.unheard");
  }

  /**
   * Tells the thread when a step was taken without the child; nothing when it was heard.
   *
   * @param step what was done: a concern, a goal or an intervention
   */
  public void tell(Caller by, UUID child, StepVoice stands, UUID step) {
    if (!stands.unheard().isEmpty()) {
      book.tell(
          by,
          new NewEntry(
              child,
              EntryKind.VOICE,
              "voice.thread.unheard",
              Sentence.of("voice.thread.unheard.title"),
              "",
              stands.unheard(),
              step));
    }
  }
}
