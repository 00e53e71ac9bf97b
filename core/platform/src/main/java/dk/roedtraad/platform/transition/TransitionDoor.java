package dk.roedtraad.platform.transition;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to a transition that is to be changed: asks the access rules, and locks it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TransitionDoor {
  /** Any version will do: what is changed is a row of its own. */
  static final int ANY = -1;

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ChildAccess access;
  @Inject Coordinators coordinators;

  /**
   * The open transition, locked; the change is logged.
   *
   * @param version what the change is based on, or {@link #ANY}
   * @throws NotThere when there is none for this caller
   * @throws Stale when somebody has changed it meanwhile
   * @throws Refusal when it has ended
   */
  Transition take(Caller caller, UUID id, int version) {
    UUID child =
        sql.one("select child_id from transition where id = ?", row -> row.uuid("child_id"), id)
            .orElseThrow(NotThere::new);
    looks.at(caller, child, Purpose.FOLLOW_UP, ReadLog.Action.CHANGE, "transition");
    Transition found = em.find(Transition.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (found.state() != TransitionState.OPEN) {
      throw new Refusal(Problem.REFUSED, "transition.refused.ended");
    }
    if (version != ANY && found.version() != version) {
      throw new Stale(found.version());
    }
    return found;
  }

  /**
   * Whether the caller speaks for the leaving side: answers for it, leads who does, or coordinates.
   */
  boolean leaves(Caller caller, Transition transition) {
    return speaks(caller, transition.leaving())
        || coordinators
            .of(transition.child())
            .filter(holder -> holder.account().equals(caller.id()))
            .isPresent();
  }

  /**
   * Whether the caller speaks for the receiving side; the leaving one for whoever has no account.
   */
  boolean receives(Caller caller, Transition transition) {
    UUID coming = transition.coming();
    return coming == null ? leaves(caller, transition) : speaks(caller, coming);
  }

  private boolean speaks(Caller caller, @Nullable UUID account) {
    return account != null && (account.equals(caller.id()) || access.leads(caller, account));
  }
}
