package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Takes an offer back before it is answered: the giver does, whoever leads the giver, or who was
 * asked because the receiver did not answer. Either the giver keeps the thread, or the same package
 * is offered to somebody else in the same breath.
 */
@ApplicationScoped
@Transactional
public class TakeBack {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject HandoverDoor door;
  @Inject ChildAccess access;
  @Inject HandoverTelling telling;
  @Inject ReadHandover handovers;
  @Inject OfferThread offers;

  /**
   * Takes it back, and answers the version that stands then.
   *
   * @param version the version that the caller saw
   * @param words why; may be empty
   * @throws dk.roedtraad.platform.web.Stale when it has been answered or taken back meanwhile
   */
  public int withdraw(Caller by, UUID id, int version, String words) {
    return end(by, id, version, words).version();
  }

  /**
   * Takes it back, offers the same to somebody else, and answers the new handover's id.
   *
   * @param receiver somebody else; the caller themself takes it over by that
   * @param words why; never empty
   */
  public UUID offerToAnother(Caller by, UUID id, int version, UUID receiver, String words) {
    if (words.isBlank()) {
      throw new Refusal(Problem.INVALID, "handover.refused.reason");
    }
    door.lockAccounts(receiver);
    Handover ended = end(by, id, version, words);
    if (ended.receiver().equals(receiver)) {
      throw new Refusal(Problem.REFUSED, "handover.refused.receiver");
    }
    return offers
        .offer(by, ended.thread(), ended.child(), ended.giver(), ended.again(receiver, words))
        .id();
  }

  /** The giver has read the no, and goes on with the child. */
  public void seen(Caller by, UUID id) {
    ReadHandover.Seen seen = handovers.change(by, id);
    if (!seen.backWaits()) {
      throw new Refusal(Problem.REFUSED, "handover.refused.nothing-waits");
    }
    telling.seen(by, id);
  }

  private Handover end(Caller by, UUID id, int version, String words) {
    HandoverDoor.Held held = door.take(by, id, version);
    Handover handover = held.handover();
    if (!handover.giver().equals(by.id())
        && !held.hasClimbedTo(by)
        && !access.leads(by, handover.giver())) {
      throw new Refusal(Problem.REFUSED, "handover.refused.not-yours");
    }
    handover.end(HandoverState.Action.WITHDRAW, by.id(), words);
    em.flush();
    telling.withdrawn(by, handover);
    return handover;
  }
}
