package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The way to a goal that is about to change. */
@ApplicationScoped
class GoalDoor {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Looks looks;

  /**
   * The goal, held until this commits: two who answer at once must see each other's answer.
   *
   * @throws NotThere when it is not the caller's to see
   * @throws Refusal when it is closed
   */
  Goal open(Caller caller, UUID id) {
    Goal goal = em.find(Goal.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (goal == null) {
      throw new NotThere();
    }
    looks.at(caller, goal.child(), Purpose.FOLLOW_UP, ReadLog.Action.CHANGE, "plan");
    if (!goal.state().isOpen()) {
      throw new Refusal(Problem.REFUSED, "plan.closed");
    }
    return goal;
  }
}
