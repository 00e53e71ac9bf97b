package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a concern into other hands, with the reason: by its holder, or by whoever leads them. It has
 * a holder all the time, and what waits for it moves with it.
 */
@ApplicationScoped
@Transactional
public class GiveConcern {
  private static final String RECEIVERS =
      """
      select a.id, a.name, a.title from account a
       where a.active and a.can_log_in
         and a.role in ('PROFESSIONAL', 'ADVISER', 'LEADER') and (
           exists (select 1 from membership theirs join membership mine
                on mine.unit_id = theirs.unit_id and mine.account_id = ?
              where theirs.account_id = a.id)
           or exists (select 1 from membership m join unit u on u.id = m.unit_id
              where m.account_id = a.id and (m.leads or m.on_duty)
                and u.kind in ('FAMILY', 'ADVICE'))
           or exists (select 1 from thread t where t.child_id = ? and t.closed_at is null
              and t.holder_id = a.id))
       order by a.name collate "da-x-icu", a.id limit 500
      """;

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject InHand hands;
  @Inject ConcernSteps steps;
  @Inject Tasks tasks;
  @Inject ThreadBook book;
  @Inject Sql sql;

  /** Somebody who can hold a concern. */
  public record Receiver(UUID id, String name, String title) {}

  /**
   * Colleagues of the caller's units, the intake of the family department, and the coordinator; all
   * of them can log in. Nobody for a concern that the caller does not handle.
   */
  public List<Receiver> receivers(Caller caller, ConcernView concern) {
    return concern.handles() && concern.state() != ConcernState.CLOSED
        ? receivers(caller, concern.child())
        : List.of();
  }

  /** Gives it; answers the version that stands now. */
  public int to(Caller caller, UUID id, int version, UUID receiver, String reason) {
    Concern concern = hands.take(caller, id, version);
    if (reason.isBlank()) {
      throw new Refusal(Problem.REFUSED, "concern.refused.give-reason");
    }
    Receiver to =
        receivers(caller, concern.childId()).stream()
            .filter(each -> each.id().equals(receiver) && !receiver.equals(concern.holderId()))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.REFUSED, "concern.refused.give-to"));
    concern.give(receiver);
    em.flush();
    tasks.give(id, receiver);
    steps.note(caller, id, ConcernSteps.Kind.GIVEN, to.name() + ": " + reason.strip());
    UUID child = concern.childId();
    if (child != null) {
      book.tell(
          caller,
          new NewEntry(
              child, EntryKind.CONCERN, "concern.entry.given", to.name(), "", reason.strip(), id));
    }
    return concern.version();
  }

  private List<Receiver> receivers(Caller caller, @Nullable UUID child) {
    return sql.list(
        RECEIVERS,
        row -> new Receiver(row.uuid("id"), row.text("name"), row.text("title")),
        caller.id(),
        child);
  }
}
