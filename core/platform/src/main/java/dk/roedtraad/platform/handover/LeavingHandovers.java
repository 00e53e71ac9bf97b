package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of open handovers when somebody leaves, or comes to a role that sees no child. In
 * the transaction of the departure, which has locked the account.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LeavingHandovers {
  private static final String THREADS =
      """
      select t.id from thread t
       where t.id in (select thread_id from handover where state = 'OFFERED'
               and (giver_id = ? or receiver_id = ? or climbed_to = ?))
          or t.holder_id = ? and t.closed_at is null
       order by t.id for update
      """;
  private static final String OFFERED_TO =
      "select id from handover where receiver_id = ? and state = 'OFFERED' order by id";
  private static final String OFFERED_BY =
      "select id from handover where giver_id = ? and state = 'OFFERED' order by id";
  private static final String CLIMBED =
      "update handover set climbed_to = ? where climbed_to = ? and state = 'OFFERED'";

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject HandoverTelling telling;

  /**
   * What was offered to the leaver goes back to its giver, with a sentence that says why. Before
   * anything else of theirs is passed on.
   */
  public void receiverLeaves(Caller by, UUID leaver, String name) {
    sql.list(THREADS, row -> row.uuid("id"), leaver, leaver, leaver, leaver);
    for (UUID id : open(OFFERED_TO, leaver)) {
      Handover handover = em.find(Handover.class, id);
      handover.end(
          HandoverState.Action.DECLINE, by.id(), Sentence.of("handover.ended.receiver-left", name));
      em.flush();
      telling.declined(by, handover, isHere(handover.giver()));
    }
  }

  /**
   * What the leaver offered, and whose thread the heir holds now, goes on with the heir; an offer
   * to the heir itself is taken back, since the heir has the thread.
   */
  public void giverLeft(Caller by, UUID leaver, String name, UUID heir) {
    for (UUID id : open(OFFERED_BY, leaver)) {
      Handover handover = em.find(Handover.class, id);
      if (handover.receiver().equals(heir)) {
        handover.end(
            HandoverState.Action.WITHDRAW,
            by.id(),
            Sentence.of("handover.ended.heir-has-it", name));
        em.flush();
        telling.withdrawn(by, handover);
      } else {
        handover.goesOnWith(heir);
        em.flush();
      }
    }
    sql.run(CLIMBED, heir, leaver);
  }

  private List<UUID> open(String question, UUID account) {
    return sql.list(question, row -> row.uuid("id"), account);
  }

  private boolean isHere(UUID account) {
    return sql.one(
            "select 1 from account where id = ? and active and role in ('PROFESSIONAL', 'ADVISER',"
                + " 'LEADER')",
            row -> true,
            account)
        .isPresent();
  }
}
