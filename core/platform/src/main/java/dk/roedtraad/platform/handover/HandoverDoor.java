package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The door to a handover that is to be changed: asks the access rules, takes the locks in their one
 * order, and compares the version.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandoverDoor {
  private static final String ONE =
      "select thread_id, child_id, giver_id, receiver_id, climbed_to, state, version from handover where id = ?";
  private static final String ACCOUNTS =
      "select id from account where id = any (?::uuid[]) order by id for share";

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Looks looks;

  /**
   * A handover whose row and thread are locked.
   *
   * @param climbedTo who was asked when the receiver did not answer; null before that
   */
  record Held(Handover handover, @Nullable UUID climbedTo) {
    /** Whether the caller was asked when the receiver did not answer. */
    boolean hasClimbedTo(Caller caller) {
      return caller.id().equals(climbedTo);
    }
  }

  /**
   * The handover, to be changed; the change is logged.
   *
   * @param version what the change is based on
   * @throws NotThere when there is no such handover for this caller
   * @throws Stale when it has been answered or taken back meanwhile; also for whoever was asked,
   *     and sees the child no longer
   */
  Held take(Caller caller, UUID id, int version) {
    Row found = row(id).orElseThrow(NotThere::new);
    if (found.wasAsked(caller)) {
      throw found.version() == version
          ? new Refusal(Problem.REFUSED, "handover.refused.ended")
          : new Stale(found.version());
    }
    looks.at(caller, found.child(), Purpose.FOLLOW_UP, ReadLog.Action.CHANGE, "handover");
    lockAccounts(caller.id(), found.giver(), found.receiver(), found.climbedTo());
    lockThread(found.thread());
    Row now = row(id).orElseThrow(NotThere::new);
    Handover handover = em.find(Handover.class, id);
    if (handover.version() != version) {
      throw new Stale(handover.version());
    }
    return new Held(handover, now.climbedTo());
  }

  /** Locks accounts against leaving, before any thread is locked. */
  void lockAccounts(@Nullable UUID... accounts) {
    UUID[] there = Arrays.stream(accounts).filter(Objects::nonNull).toArray(UUID[]::new);
    sql.list(ACCOUNTS, row -> row.uuid("id"), (Object) there);
  }

  /** Locks a thread, before any handover of it is changed. */
  void lockThread(UUID thread) {
    sql.one("select id from thread where id = ? for update", row -> row.uuid("id"), thread);
  }

  private Optional<Row> row(UUID id) {
    return sql.one(
        ONE,
        row ->
            new Row(
                row.uuid("thread_id"),
                row.uuid("child_id"),
                row.uuid("giver_id"),
                row.uuid("receiver_id"),
                row.maybeUuid("climbed_to"),
                row.one(HandoverState.class, "state"),
                row.integer("version")),
        id);
  }

  private record Row(
      UUID thread,
      UUID child,
      UUID giver,
      UUID receiver,
      @Nullable UUID climbedTo,
      HandoverState state,
      int version) {

    /** Asked until it ended: they are told so, though the child is not theirs to see any more. */
    private boolean wasAsked(Caller caller) {
      return state != HandoverState.OFFERED
          && (caller.id().equals(receiver) || caller.id().equals(climbedTo));
    }
  }
}
