package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Moves a concern on when a forum takes it up or finishes with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConcernProgress {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  private static final int FORUM_DAYS = 30;
  private static final int CLOSING_DAYS = 10;

  @Inject ConcernTasks waits;

  /** It has been put on a forum's agenda. */
  public void inForum(Caller by, UUID concern) {
    Concern found = find(concern);
    found.putOnAgenda();
    em.flush();
    waits.followUp(found, FORUM_DAYS);
  }

  /** The forum has decided what to do. */
  public void followedUp(Caller by, UUID concern) {
    Concern found = find(concern);
    found.followUp();
    em.flush();
    waits.followUp(found, CLOSING_DAYS);
  }

  /** The child has another coordinator, who takes over the concerns the old one held. */
  public void passOn(UUID child, UUID from, UUID to) {
    em.createQuery(
            "select c from Concern c where c.childId = :child and c.holderId = :holder and c.state <>"
                + " :closed",
            Concern.class)
        .setParameter("child", child)
        .setParameter("holder", from)
        .setParameter("closed", ConcernState.CLOSED)
        .getResultList()
        .forEach(concern -> concern.holdBy(to));
    em.flush();
  }

  private Concern find(UUID concern) {
    return Optional.ofNullable(em.find(Concern.class, concern)).orElseThrow(NotThere::new);
  }
}
