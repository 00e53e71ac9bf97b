package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sees to it that a coordinator does not slip away with the last help they give: nobody is let go
 * before the next one has caught hold (K10). When the last intervention in a coordinator's hands
 * ends, it is said aloud that they stay; while the thread is offered to somebody who has not
 * answered, it does not end.
 */
@ApplicationScoped
class LastHold {
  private static final String ASK =
      """
      select a.name as holder, coalesce((select r.name from handover h join account r on r.id = h.receiver_id
              where h.thread_id = t.id and h.state = 'OFFERED'), '') as offered_to
        from thread t join account a on a.id = t.holder_id
       where t.child_id = ? and t.closed_at is null and t.holder_id = ?
         and not exists (select 1 from intervention i where i.child_id = t.child_id and i.id <> ?
               and i.responsible_id = t.holder_id and i.state in ('PLANNED', 'RUNNING'))
      """;

  @Inject Sql sql;

  /**
   * What ends with an intervention besides itself.
   *
   * @param holder the child's coordinator, in whose hands it is
   * @param offeredTo who has been offered the thread and has not answered; empty for nobody
   */
  public record Hold(String holder, String offeredTo) {}

  /** The hold, when the intervention is the last that the child's coordinator answers for. */
  Optional<Hold> of(UUID child, UUID intervention, UUID responsible) {
    return sql.one(
        ASK,
        row -> new Hold(row.text("holder"), row.text("offered_to")),
        child,
        responsible,
        intervention);
  }

  /**
   * What must be said before it may end.
   *
   * @param stays whether it was said that the coordinator stays
   * @throws Refusal while the thread is offered to somebody who has not answered
   */
  List<Fault> faults(Intervention ending, boolean stays) {
    UUID child = ending.child();
    if (child == null) {
      return List.of();
    }
    Optional<Hold> hold = of(child, ending.id(), ending.responsible());
    if (hold.isEmpty()) {
      return List.of();
    }
    if (!hold.get().offeredTo().isEmpty()) {
      throw new Refusal(
          Problem.REFUSED, "intervention.end.offered", hold.get().offeredTo(), hold.get().holder());
    }
    return stays
        ? List.of()
        : List.of(
            Fault.of("staysCoordinator", "intervention.end.stays.missing", hold.get().holder()));
  }
}
