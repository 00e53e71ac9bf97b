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
 * Answers an offered thread. The receiver says yes, and holds it from then on, or no with the
 * reason, and it goes back. Whoever leads the giver, or was asked because the receiver did not
 * answer, may say yes for themself.
 */
@ApplicationScoped
@Transactional
public class AnswerHandover {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject HandoverDoor door;
  @Inject ChildAccess access;
  @Inject HandoverTelling telling;
  @Inject ThreadMoves moves;

  /**
   * Says yes: the thread moves now. Answers the version that stands then.
   *
   * @param version the version that the caller saw
   * @param words may be empty
   * @throws dk.roedtraad.platform.web.Stale when it has been answered or taken back meanwhile
   */
  public int accept(Caller by, UUID id, int version, String words) {
    HandoverDoor.Held held = door.take(by, id, version);
    Handover handover = held.handover();
    if (handover.giver().equals(by.id()) || !mayAccept(by, held)) {
      throw new Refusal(Problem.REFUSED, "handover.refused.not-asked");
    }
    handover.end(HandoverState.Action.ACCEPT, by.id(), words);
    em.flush();
    moves.accepted(by, handover);
    return handover.version();
  }

  /**
   * Says no: the giver goes on, and is told why.
   *
   * @param words why; never empty
   * @throws dk.roedtraad.platform.web.Stale when it has been answered or taken back meanwhile
   */
  public int decline(Caller by, UUID id, int version, String words) {
    Handover handover = door.take(by, id, version).handover();
    if (!handover.receiver().equals(by.id())) {
      throw new Refusal(Problem.REFUSED, "handover.refused.not-asked");
    }
    handover.end(HandoverState.Action.DECLINE, by.id(), words);
    em.flush();
    telling.declined(by, handover, true);
    return handover.version();
  }

  private boolean mayAccept(Caller by, HandoverDoor.Held held) {
    return held.handover().receiver().equals(by.id())
        || held.hasClimbedTo(by)
        || access.leads(by, held.handover().giver());
  }
}
