package dk.roedtraad.api.intervention;

import java.util.List;

/**
 * The ladder of interventions, the lowest step first. Work aims downwards, towards everyday life.
 *
 * @param steps numbered 1, 2, 3 and so on without a gap; 2 to 9 of them
 * @since 1.0
 */
public record Ladder(List<LadderStep> steps) {

  /**
   * @throws IllegalArgumentException when the steps are not numbered from 1 without a gap
   */
  public Ladder {
    steps = List.copyOf(steps);
    if (steps.size() < 2 || steps.size() > 9) {
      throw new IllegalArgumentException("a ladder has 2-9 steps: " + steps.size());
    }
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).number() != i + 1) {
        throw new IllegalArgumentException("step " + (i + 1) + " is numbered " + steps.get(i));
      }
    }
  }

  /** The steps below the given one, the lowest first; empty for the lowest. */
  public List<LadderStep> below(int number) {
    return steps.stream().filter(step -> step.number() < number).toList();
  }
}
