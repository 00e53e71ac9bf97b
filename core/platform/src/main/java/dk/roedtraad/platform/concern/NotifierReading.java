package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Opens the guarded compartment: who notified. For the holder alone, and each look is logged. */
@ApplicationScoped
@Transactional
public class NotifierReading {
  @Inject InHand hands;
  @Inject Notifier notifier;
  @Inject ReadLog log;

  /**
   * Who notified; empty when they wished to stay unknown, or work here.
   *
   * @throws NotThere when there is no such concern in this caller's hands
   */
  public Optional<Notifier.Known> of(Caller caller, UUID concern) {
    Concern found = hands.look(caller, concern);
    log.note(
        caller,
        Purpose.CONCERN,
        ReadLog.Action.READ,
        found.childId(),
        "concern.notifier",
        concern.toString());
    return notifier.of(concern);
  }
}
