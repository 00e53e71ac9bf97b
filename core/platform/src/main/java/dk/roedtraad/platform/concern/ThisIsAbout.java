package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ties a concern to the child it is about: one that somebody described, or one that was unborn. The
 * thread tells that a notification came and its number, never the words of a citizen: those could
 * tell who they are.
 */
@ApplicationScoped
@Transactional
public class ThisIsAbout {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject InHand hands;
  @Inject FindCandidates find;
  @Inject BornChild born;
  @Inject ConcernTasks waits;
  @Inject ConcernClimb climb;
  @Inject Coordinators coordinators;
  @Inject ThreadBook book;
  @Inject ReadLog log;

  /** The children whom a concern in the caller's hands may be about. */
  public List<Candidate> candidates(Caller caller, UUID id, String words) {
    return find.of(caller, open(hands.look(caller, id)), words);
  }

  /** It is about this child: the concern gets into its thread, and the child a coordinator. */
  public void child(Caller caller, UUID id, int version, UUID child) {
    Concern concern = open(hands.take(caller, id, version));
    String name = find.nameOf(caller, concern, child).orElseThrow(() -> new NotThere(child));
    UUID unborn = concern.childId();
    concern.isAbout(child, caller.id());
    em.flush();
    if (unborn == null) {
      described(caller, concern, child);
    } else {
      born.became(unborn, child);
      tellBirth(caller, concern, child, name);
    }
    waits.isAbout(id, child);
    climb.again(child, id, concern.number(), concern.holderId());
    coordinators.open(caller, child, concern.holderId());
    log.note(caller, Purpose.CONCERN, ReadLog.Action.CHANGE, child, "concern.about", id.toString());
  }

  /** The described child could not be found; the words say what was done. */
  public void unknown(Caller caller, UUID id, int version, String words) {
    Concern concern = open(hands.take(caller, id, version));
    if (concern.about() != About.DESCRIBED) {
      throw new Refusal(Problem.REFUSED, "concern.refused.about-known");
    }
    if (words.isBlank()) {
      throw new Refusal(Problem.REFUSED, "concern.refused.unknown-words");
    }
    concern.staysUnknown(words.strip(), caller.id());
  }

  /** The unborn child is born and in no register yet: it gets its name and goes on as itself. */
  public void born(
      Caller caller, UUID id, int version, String given, String family, @Nullable LocalDate day) {
    Concern concern = open(hands.take(caller, id, version));
    UUID child = concern.childId();
    if (child == null) {
      throw new Refusal(Problem.REFUSED, "concern.refused.about-known");
    }
    if (given.isBlank() || family.isBlank() || day == null || day.isAfter(WorkingDays.today())) {
      throw new Refusal(Problem.REFUSED, "concern.refused.birth");
    }
    concern.isAbout(child, caller.id());
    em.flush();
    born.isNamed(child, given.strip(), family.strip(), day);
    tellBirth(caller, concern, child, given.strip() + " " + family.strip());
  }

  private void described(Caller caller, Concern concern, UUID child) {
    tell(caller, concern, child, "concern.entry.notified", "Nr. " + concern.number());
  }

  private void tellBirth(Caller caller, Concern concern, UUID child, String name) {
    tell(caller, concern, child, "concern.entry.born", name);
  }

  private void tell(Caller caller, Concern concern, UUID child, String kindKey, String title) {
    book.tell(caller, new NewEntry(child, EntryKind.CONCERN, kindKey, title, "", "", concern.id()));
  }

  /** A concern in work whose child is still to be found or born. */
  private static Concern open(Concern concern) {
    if (concern.state() == ConcernState.CLOSED) {
      throw new Refusal(Problem.REFUSED, "concern.refused.closed");
    }
    if (concern.about() != About.DESCRIBED && concern.about() != About.UNBORN) {
      throw new Refusal(Problem.REFUSED, "concern.refused.about-known");
    }
    return concern;
  }
}
