package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.age.AgeSteps;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Closes a child's thread once nothing is open: no concern, intervention, goal, agreement or coming
 * meeting, and no offer of the thread. By the coordinator alone, who sees all of it, a suspicion of
 * abuse too: to anybody else a refusal would tell of what they may not see. A new concern opens the
 * thread again.
 */
@ApplicationScoped
@Transactional
public class CloseThread {
  @Inject Looks looks;
  @Inject Coordinators coordinators;
  @Inject OpenMatters matters;
  @Inject HandoverDoor door;
  @Inject HandoverTelling telling;
  @Inject AgeSteps ages;

  /**
   * Whether the thread can be closed now.
   *
   * @param isHolder whether the caller is the coordinator
   * @param first what must be done first; empty for anybody but the coordinator
   */
  public record Ahead(ChildStrip strip, boolean isHolder, List<Matter> first) {
    /** Whether nothing stands in the way. */
    public boolean isReady() {
      return isHolder && first.isEmpty() && strip.offer() == null;
    }
  }

  /** What must be done first. */
  public Ahead ahead(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.FOLLOW_UP, ReadLog.Action.READ, "thread.close");
    return around(caller, child);
  }

  /**
   * Closes it.
   *
   * @param reason why; never empty
   * @throws Refusal when something is open, which it names
   */
  public void close(Caller caller, UUID child, String reason) {
    looks.at(caller, child, Purpose.FOLLOW_UP, ReadLog.Action.CHANGE, "thread.close");
    Coordinators.Holder holder =
        coordinators
            .of(child)
            .filter(found -> found.account().equals(caller.id()))
            .orElseThrow(() -> new Refusal(Problem.REFUSED, "handover.close.not-yours"));
    door.lockThread(holder.thread());
    Ahead ahead = around(caller, child);
    if (!ahead.isHolder()) {
      throw new Refusal(Problem.CONFLICT, "handover.refused.meanwhile");
    }
    if (!ahead.isReady()) {
      throw new Refusal(Problem.REFUSED, "handover.close.first", named(ahead, caller));
    }
    if (reason.isBlank()) {
      throw new Refusal(Problem.INVALID, "handover.close.reason.missing");
    }
    if (!coordinators.close(caller, child, reason.strip())) {
      throw new Refusal(Problem.CONFLICT, "handover.refused.meanwhile");
    }
    ages.threadCloses(caller, child);
    telling.backIsDone(caller, holder.thread());
  }

  private Ahead around(Caller caller, UUID child) {
    OpenMatters.Around around = matters.of(caller.id(), child);
    boolean holds = caller.id().equals(around.strip().coordinatorId());
    return new Ahead(around.strip(), holds, holds ? around.matters() : List.of());
  }

  private static String named(Ahead ahead, Caller caller) {
    Texts t = Languages.texts(caller.language());
    ChildStrip.Offer offer = ahead.strip().offer();
    String offered = offer == null ? "" : t.of("handover.matter.OFFER", offer.to());
    String open = ahead.first().stream().map(m -> m.line(t)).collect(Collectors.joining("; "));
    return offered.isEmpty() || open.isEmpty() ? offered + open : offered + "; " + open;
  }
}
