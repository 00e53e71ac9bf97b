package dk.roedtraad.platform.intervention;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.Ladder;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which types of the catalogue fit a child, and which of them is nearest to everyday life. */
public final class Fitting {
  private Fitting() {}

  /** The child's age in whole years on the day; 0 for a child that is not born. */
  public static int age(@Nullable LocalDate bornOn, LocalDate day) {
    return bornOn == null || day.isBefore(bornOn) ? 0 : Period.between(bornOn, day).getYears();
  }

  /** Whether a child of that age is among those the type is for. */
  public static boolean isFor(InterventionType type, int age) {
    return age >= type.ageFrom() && age <= type.ageTo();
  }

  /** The type's step on the tenant's ladder; empty without a ladder or beyond it. */
  public static Optional<Integer> step(InterventionType type, Optional<Ladder> ladder) {
    int steps = ladder.map(l -> l.steps().size()).orElse(0);
    return type.step().filter(step -> step <= steps);
  }

  /** The lowest step on which the catalogue has something for that age; empty when none has. */
  public static Optional<Integer> lowestStep(
      List<InterventionType> catalogue, Optional<Ladder> ladder, int age) {
    return catalogue.stream()
        .filter(type -> isFor(type, age))
        .flatMap(type -> step(type, ladder).stream())
        .min(Integer::compare);
  }

  /** Whether beginning the type asks why nothing nearer to everyday life is enough. */
  public static boolean asksWhy(
      InterventionType type, List<InterventionType> catalogue, Optional<Ladder> ladder, int age) {
    int lowest = lowestStep(catalogue, ladder, age).orElse(Integer.MAX_VALUE);
    return step(type, ladder).filter(step -> step > lowest).isPresent();
  }
}
