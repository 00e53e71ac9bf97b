package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.voice.StepVoice;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * What the holder does with a concern, from the assessment to the outcome. Each answers the version
 * that stands now.
 */
@ApplicationScoped
@Transactional
public class FollowUpConcern {
  private static final int NEXT_DAYS = 10;

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject InHand hands;
  @Inject ConcernTasks waits;
  @Inject ConcernSteps steps;
  @Inject ThreadBook book;
  @Inject Notifier notifier;
  @Inject StandOnVoice voices;
  @Inject Sql sql;

  /**
   * Notes whether the child is in danger and why; stops the 24-hour clock.
   *
   * @param unheard why the child was not heard, where nobody has heard it
   */
  public int assess(Caller caller, UUID id, int version, String words, String unheard) {
    Concern concern = hands.take(caller, id, version);
    required(words, "concern.refused.assessment-words");
    StepVoice stands = stands(caller, concern, unheard);
    concern.assess(words);
    em.flush();
    waits.assessed(caller, concern, concern.state() == ConcernState.ASSESSED);
    keep(caller, concern, stands);
    tell(caller, concern, ConcernSteps.Kind.ASSESSED, "concern.entry.assessed", words);
    return concern.version();
  }

  private StepVoice stands(Caller caller, Concern concern, String unheard) {
    UUID child = concern.childId();
    return child == null
        ? StepVoice.NONE
        : voices
            .of(caller, child, unheard)
            .orElseThrow(() -> new Refusal(Problem.REFUSED, StandOnVoice.missing().key()));
  }

  private void keep(Caller caller, Concern concern, StepVoice stands) {
    UUID child = concern.childId();
    if (child != null) {
      sql.run(
          "update concern set voice_id = ?::uuid, unheard = ? where id = ?",
          stands.voice(),
          stands.unheard(),
          concern.id());
      voices.tell(caller, child, stands, concern.id());
    }
  }

  /** Notes what has been done about it. */
  public int followUp(Caller caller, UUID id, int version, String words) {
    Concern concern = hands.take(caller, id, version);
    required(words, "concern.refused.follow-up-words");
    concern.followUp();
    em.flush();
    waits.followUp(concern, NEXT_DAYS);
    tell(caller, concern, ConcernSteps.Kind.FOLLOWED_UP, "concern.entry.followed-up", words);
    return concern.version();
  }

  /** Closes it with an outcome that the one who raised it can read. */
  public int close(Caller caller, UUID id, int version, Outcome outcome, String words) {
    Concern concern = hands.take(caller, id, version);
    concern.close(outcome, words);
    em.flush();
    waits.closed(caller, concern);
    tell(caller, concern, ConcernSteps.Kind.CLOSED, "concern.entry.closed", words);
    return concern.version();
  }

  /** The one who raised it has been told, by word of mouth or letter. */
  public int answered(Caller caller, UUID id, int version) {
    Concern concern = hands.take(caller, id, version);
    concern.answered(notifier.isKnown(id));
    em.flush();
    waits.answered(caller, concern);
    return concern.version();
  }

  private void tell(
      Caller caller, Concern concern, ConcernSteps.Kind kind, String kindKey, String words) {
    steps.note(caller, concern.id(), kind, words);
    UUID child = concern.childId();
    if (child != null) {
      String title = RaiseConcern.firstSentence(words);
      String body = RaiseConcern.afterFirstSentence(words);
      book.tell(
          caller, new NewEntry(child, EntryKind.CONCERN, kindKey, title, body, "", concern.id()));
    }
  }

  private static void required(String words, String key) {
    if (words.isBlank()) {
      throw new Refusal(Problem.REFUSED, key);
    }
  }
}
