package dk.roedtraad.platform.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a change went.
 *
 * @param id what was changed or made; null when nothing was
 * @param faults what must be put right; empty unless {@link Kind#FAULTY}
 */
public record Outcome(Kind kind, @Nullable UUID id, List<Fault> faults) {

  /** The three ways in which a change can go. */
  public enum Kind {
    DONE,
    FAULTY,
    /** A colleague saved meanwhile. */
    STALE
  }

  public Outcome {
    faults = List.copyOf(faults);
  }

  public static Outcome done(UUID id) {
    return new Outcome(Kind.DONE, id, List.of());
  }

  public static Outcome faulty(List<Fault> faults) {
    return new Outcome(Kind.FAULTY, null, faults);
  }

  public static Outcome stale() {
    return new Outcome(Kind.STALE, null, List.of());
  }
}
