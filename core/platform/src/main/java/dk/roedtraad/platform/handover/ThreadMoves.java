package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.concern.ConcernProgress;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Moves a thread, and what the old coordinator did as such, in the transaction of the yes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ThreadMoves {
  @Inject Coordinators coordinators;
  @Inject ConcernProgress concerns;
  @Inject Tasks tasks;
  @Inject HandoverTelling telling;

  /** From the giver to whoever accepted. */
  void accepted(Caller by, Handover handover) {
    if (!coordinators.pass(by, handover.child(), handover.giver(), by.id(), handover.reason())) {
      throw new Refusal(Problem.CONFLICT, "handover.refused.meanwhile");
    }
    concerns.passOn(handover.child(), handover.giver(), by.id());
    tasks.passOn(handover.child(), handover.giver(), by.id());
    telling.accepted(by, handover);
  }
}
