package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.concern.ConcernProgress;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Closes an item with what was decided and agreed, and takes up the next. From here the thread and
 * the worklists know.
 */
@ApplicationScoped
@Transactional
public class CloseItem {
  private static final String CONCERN_OPEN =
      "select 1 as open from concern where id = ? and state <> 'CLOSED'";

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Items items;
  @Inject ItemDrafts drafts;
  @Inject ConcernProgress concerns;
  @Inject ItemEffects effects;

  /**
   * Closes the item and answers the one that was taken up in its place; empty after the last.
   *
   * @param seen the mark of the decision that the writer had before them; empty when not asked
   * @param decision as it shall stand; empty when the meeting decided nothing
   */
  public Optional<UUID> close(Caller by, UUID id, String seen, String decision) {
    Items.Held held = items.write(by, id, "meeting.item");
    AgendaItem item = held.whileRunning();
    WriteItem.decide(item, seen, decision);
    item.close(Instant.now());
    em.flush();
    effects.tell(by, held.meeting(), item, agreementsOf(id));
    UUID concern = item.concernId();
    if (concern != null && !item.decision().isEmpty() && isOpen(concern)) {
      concerns.followedUp(by, concern);
    }
    drafts.sent(by, ItemDrafts.WORDS, id);
    return takeUpNext(item);
  }

  /** Closes the item with the decision that is written already. */
  public Optional<UUID> close(Caller by, UUID id) {
    String decision = items.write(by, id, "meeting.item").item().decision();
    return close(by, id, "", decision);
  }

  private Optional<UUID> takeUpNext(AgendaItem closed) {
    List<AgendaItem> waiting =
        items.of(closed.meetingId()).stream()
            .filter(other -> other.state() == ItemState.WAITING)
            .toList();
    Optional<AgendaItem> next =
        waiting.stream()
            .filter(other -> other.position() > closed.position())
            .findFirst()
            .or(() -> waiting.stream().findFirst());
    next.ifPresent(item -> item.open(Instant.now()));
    em.flush();
    return next.map(AgendaItem::id);
  }

  /** Locked, so that one that is answered at this moment has either its answer or its task. */
  private List<Agreement> agreementsOf(UUID item) {
    return em.createQuery(
            "select a from Agreement a where a.itemId = :item order by a.dueOn", Agreement.class)
        .setParameter("item", item)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private boolean isOpen(UUID concern) {
    return sql.one(CONCERN_OPEN, row -> row.integer("open"), concern).isPresent();
  }
}
