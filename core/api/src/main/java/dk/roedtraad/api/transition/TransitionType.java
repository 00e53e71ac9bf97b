package dk.roedtraad.api.transition;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of transition: from one place to another, or a shift that comes again every day. Begin
 * with {@link #between} or {@link #everyday} and say the steps.
 *
 * @param key beginning with the module's id; its name is the text {@code <key>.name}, what it is
 *     for {@code <key>.purpose}
 * @param isEveryday a shift in everyday life, which has no place to come to and is looked back on
 * @param steps the checklist, in order
 * @since 1.0
 */
public record TransitionType(String key, boolean isEveryday, List<TransitionStep> steps) {
  public TransitionType {
    steps = List.copyOf(steps);
  }

  /** From one place to another; no steps yet. */
  public static TransitionType between(String key) {
    return new TransitionType(key, false, List.of());
  }

  /** A shift that comes again, from home to school in the morning for example; no steps yet. */
  public static TransitionType everyday(String key) {
    return new TransitionType(key, true, List.of());
  }

  /** The same with a further step. */
  public TransitionType step(String name, Side side, int daysBefore) {
    List<TransitionStep> all = new ArrayList<>(steps);
    all.add(new TransitionStep(name, side, daysBefore));
    return new TransitionType(key, isEveryday, all);
  }
}
