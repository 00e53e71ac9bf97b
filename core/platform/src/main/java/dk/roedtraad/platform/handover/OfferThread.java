package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Offers a child's thread to a colleague: the coordinator does, or whoever leads the coordinator.
 * The coordinator has it until the colleague has accepted. A leader who names themself has accepted
 * by that.
 */
@ApplicationScoped
@Transactional
public class OfferThread {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ChildAccess access;
  @Inject Coordinators coordinators;
  @Inject Colleagues colleagues;
  @Inject OpenMatters matters;
  @Inject HandoverDoor door;
  @Inject HandoverTelling telling;
  @Inject ThreadMoves moves;

  /**
   * The offer as it can be made now.
   *
   * @param mayOffer whether the caller holds the thread, or leads who does, and it is not offered
   * @param receivers never the coordinator
   * @param answerBy the last day for an answer to an offer made today
   */
  public record Ahead(
      ChildStrip strip,
      boolean mayOffer,
      List<Matter> matters,
      List<Colleague> receivers,
      LocalDate answerBy) {}

  /** What will be passed on, and to whom it can be. */
  public Ahead ahead(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.FOLLOW_UP, ReadLog.Action.READ, "coordinator");
    OpenMatters.Around around = matters.of(caller.id(), child);
    UUID holder = around.strip().coordinatorId();
    boolean may = holder != null && around.strip().offer() == null && mayGive(caller, holder);
    return new Ahead(
        around.strip(),
        may,
        around.matters(),
        may
            ? colleagues.of(caller, child).stream().filter(c -> !c.id().equals(holder)).toList()
            : List.of(),
        HandoverDays.here().answerBy(WorkingDays.today()));
  }

  /**
   * Offers it, and answers the handover's id.
   *
   * @throws Refusal when the thread is not the caller's to give, is offered already, or the
   *     receiver is nobody who can hold it
   */
  public UUID offer(Caller caller, UUID child, NewHandover asked) {
    looks.at(caller, child, Purpose.FOLLOW_UP, ReadLog.Action.CHANGE, "handover");
    Coordinators.Holder before = coordinators.of(child).orElseThrow(this::noThread);
    door.lockAccounts(caller.id(), before.account(), asked.receiver());
    door.lockThread(before.thread());
    Coordinators.Holder holder = coordinators.of(child).orElseThrow(this::noThread);
    if (!mayGive(caller, holder.account())) {
      throw new Refusal(Problem.REFUSED, "handover.refused.not-yours");
    }
    return offer(caller, holder.thread(), child, holder.account(), asked).id();
  }

  /** The offer itself, by somebody who may; thread and accounts are locked. */
  Handover offer(Caller by, UUID thread, UUID child, UUID giver, NewHandover asked) {
    boolean known =
        colleagues.of(by, child).stream().anyMatch(each -> each.id().equals(asked.receiver()));
    if (!known || giver.equals(asked.receiver())) {
      throw new Refusal(Problem.REFUSED, "handover.refused.receiver");
    }
    if (isOffered(thread)) {
      throw new Refusal(Problem.REFUSED, "handover.refused.offered-already");
    }
    LocalDate answerBy = HandoverDays.here().answerBy(WorkingDays.today());
    Handover handover = new Handover(thread, child, giver, by.id(), asked, answerBy);
    boolean takesOver = asked.receiver().equals(by.id());
    if (takesOver) {
      handover.end(HandoverState.Action.ACCEPT, by.id(), "");
    }
    em.persist(handover);
    em.flush();
    if (takesOver) {
      moves.accepted(by, handover);
    } else {
      telling.offered(by, handover);
    }
    return handover;
  }

  private boolean mayGive(Caller caller, UUID holder) {
    return holder.equals(caller.id()) || access.leads(caller, holder);
  }

  private boolean isOffered(UUID thread) {
    return sql.one(
            "select 1 from handover where thread_id = ? and state = 'OFFERED'", row -> true, thread)
        .isPresent();
  }

  private Refusal noThread() {
    return new Refusal(Problem.REFUSED, "handover.refused.no-thread");
  }
}
