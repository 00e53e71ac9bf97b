package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Takes a concern in hand: for its holder and whoever leads them, and for nobody else. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InHand {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject ChildAccess access;
  @Inject ReadLog log;

  /**
   * The concern, to be changed; the change is logged.
   *
   * @param version what the change is based on
   * @throws NotThere when there is no such concern for this caller
   */
  Concern take(Caller caller, UUID id, int version) {
    Concern concern = look(caller, id);
    if (concern.version() != version) {
      throw new Stale(concern.version());
    }
    log.note(
        caller,
        Purpose.CONCERN,
        ReadLog.Action.CHANGE,
        concern.childId(),
        "concern",
        id.toString());
    return concern;
  }

  /**
   * The concern, not to be changed; the one who shows anything of it logs that.
   *
   * @throws NotThere when there is no such concern for this caller
   */
  Concern look(Caller caller, UUID id) {
    Concern concern = Optional.ofNullable(em.find(Concern.class, id)).orElseThrow(NotThere::new);
    if (!mayHandle(caller, concern)) {
      throw new NotThere(concern.childId());
    }
    return concern;
  }

  private boolean mayHandle(Caller caller, Concern concern) {
    return concern.holderId().equals(caller.id()) || access.leads(caller, concern.holderId());
  }
}
