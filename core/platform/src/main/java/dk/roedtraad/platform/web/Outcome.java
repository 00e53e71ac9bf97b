package dk.roedtraad.platform.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a change went.
 *
 * @param id what was changed or made; null when nothing was
 * @param faults what must be put right; empty unless {@link Kind#FAULTY}
 * @param current the version that stands now; -1 where there is none to tell
 */
public record Outcome(Kind kind, @Nullable UUID id, List<Fault> faults, int current) {

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
    return done(id, -1);
  }

  public static Outcome done(UUID id, int version) {
    return new Outcome(Kind.DONE, id, List.of(), version);
  }

  public static Outcome faulty(List<Fault> faults) {
    return new Outcome(Kind.FAULTY, null, faults, -1);
  }

  public static Outcome stale(int current) {
    return new Outcome(Kind.STALE, null, List.of(), current);
  }

  /** What must be put right, in the reader's language; empty unless it was faulty. */
  public List<FieldError> inWords(Texts t) {
    return faults.stream().map(fault -> fault.inWords(t)).toList();
  }

  /**
   * What was changed or made.
   *
   * @throws Refusal naming the fields, when it was faulty
   * @throws Stale when a colleague saved meanwhile
   */
  public UUID orRefuse() {
    return switch (kind) {
      case DONE -> Objects.requireNonNull(id);
      case FAULTY -> throw new Refusal(faults);
      case STALE -> throw new Stale(current);
    };
  }
}
