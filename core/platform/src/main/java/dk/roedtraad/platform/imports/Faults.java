package dk.roedtraad.platform.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The faults of one file. All are counted; only the first ones are kept, so that a hopeless file
 * stays cheap.
 */
public final class Faults {
  /** As many as anybody will read before correcting the source and trying again. */
  public static final int KEPT = 1000;

  private final List<Fault> kept = new ArrayList<>();
  private int count;

  public void add(Fault fault) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(fault);
    }
  }

  public boolean none() {
    return count == 0;
  }

  public int count() {
    return count;
  }

  public List<Fault> kept() {
    return Collections.unmodifiableList(kept);
  }
}
