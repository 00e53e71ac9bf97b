package dk.roedtraad.platform.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way in, as the page shows it.
 *
 * @param total rows in the file; 0 until it has been read
 * @param checked rows read so far
 * @param applied rows merged so far; nobody sees them before the run is done
 * @param created rows that were new
 * @param changed rows that differed from what was there
 * @param faults all that were found, of which the first {@link Faults#KEPT} are kept
 */
public record ImportRun(
    UUID id,
    String fileName,
    String startedBy,
    Instant startedAt,
    RunState state,
    int total,
    int checked,
    int applied,
    int created,
    int changed,
    int unchanged,
    int faults,
    @Nullable Instant finishedAt) {

  /** How far the work at hand has come, 0 to 100. */
  public int percent() {
    if (state == RunState.DONE) {
      return 100;
    }
    return total == 0 ? 0 : (int) (100L * applied / total);
  }

  /**
   * Whether the run can be taken up where it was left: it was cancelled, and everything is still
   * staged.
   */
  public boolean resumable() {
    return state.after(RunEvent.RESUMED).isPresent();
  }
}
