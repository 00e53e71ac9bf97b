package dk.roedtraad.platform.imports;

import dk.roedtraad.platform.forum.Forums;
import dk.roedtraad.platform.imports.storing.ClosingUnits;
import dk.roedtraad.platform.imports.storing.Leavers;
import dk.roedtraad.platform.imports.storing.Merge;
import dk.roedtraad.platform.imports.storing.Staging;
import dk.roedtraad.platform.imports.storing.Tally;
import dk.roedtraad.platform.staff.NobodyTakesOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Writes a checked run: all of it, or nothing. */
@ApplicationScoped
public class ApplyRun {
  @Inject Merge merge;
  @Inject ImportRuns runs;
  @Inject Staging staging;
  @Inject Forums forums;
  @Inject Leavers leavers;
  @Inject ClosingUnits units;
  @Inject ApplyRun inTransaction;

  /** The run was cancelled, or another worker has taken it: not this worker's to finish. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Applies on this thread, which must have a tenant bound. The run must be APPLYING in this
   * worker's name.
   *
   * @return DONE; CANCELLED when it was stopped, FAULTY when somebody whom it lets go holds what
   *     nobody could take over, or a unit that it closes is in use; nothing is written then
   */
  public RunState apply(UUID run, UUID worker) {
    boolean known = false;
    try {
      inTransaction.mergeAll(run, worker);
      known = true;
    } catch (Stopped stopped) {
      known = true;
      return RunState.CANCELLED;
    } catch (NobodyTakesOver refused) {
      known = true;
      runs.refuse(run, worker, refused);
      staging.forget(run);
      return RunState.FAULTY;
    } catch (ClosingUnits.StillInUse refused) {
      known = true;
      runs.refuse(run, worker, refused.faults());
      staging.forget(run);
      return RunState.FAULTY;
    } finally {
      if (!known) {
        runs.happen(run, RunEvent.BROKE, worker);
      }
    }
    staging.forget(run);
    return RunState.DONE;
  }

  /** One transaction; public only so that it is intercepted. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void mergeAll(UUID run, UUID worker) {
    List<Leavers.Leaver> leaving = leavers.of(run);
    List<ClosingUnits.Closing> closing = units.of(run);
    Tally tally = merge.run(run, each -> goOn(runs.applied(run, worker, each)));
    forums.ensure();
    leavers.letGo(run, leaving);
    units.mustBeEmpty(run, closing);
    goOn(runs.complete(run, worker, tally));
  }

  private static void goOn(boolean mine) {
    if (!mine) {
      throw new Stopped();
    }
  }
}
