package dk.roedtraad.platform.intervention;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.LadderStep;
import dk.roedtraad.api.intervention.PreventionLevel;
import dk.roedtraad.platform.modules.Contributions;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the municipality can offer, by step of its ladder or, without one, by area. */
@ApplicationScoped
public class Catalogue {
  @Inject TenantModules modules;
  @Inject Interventions interventions;

  /**
   * A step with what stands on it.
   *
   * @param step null for what stands beside the ladder, or when there is no ladder
   */
  public record Shelf(@Nullable LadderStep step, List<Offer> offers) {}

  /**
   * A type with how it is used.
   *
   * @param step null when it has none
   * @param legalBasis the reference in force on the day; empty when none is
   * @param taken how many have it now or are to have it
   * @param nextFree when a place is expected to be free; null when one is, or no end is known
   * @param mayBegin whether the caller's role may begin it
   */
  public record Offer(
      InterventionType type,
      @Nullable Integer step,
      String legalBasis,
      int taken,
      @Nullable LocalDate nextFree,
      boolean mayBegin) {}

  /**
   * @param steps how many the ladder has; 0 without one
   * @param shelves the highest step first, what has no step last
   */
  public record Stock(int steps, List<PreventionLevel> levels, List<Shelf> shelves) {}

  /**
   * What is on for the bound tenant today.
   *
   * @param level key of a prevention level to show alone; empty for all
   */
  public Stock stock(Caller caller, String level) {
    Contributions on = modules.now();
    LocalDate today = WorkingDays.today();
    Map<String, Interventions.Usage> taken = interventions.taken(today);
    List<Offer> offers =
        on.catalogue().stream()
            .filter(type -> level.isEmpty() || type.levelKey().equals(Optional.of(level)))
            .map(type -> offer(caller, on, type, taken.get(type.key()), today))
            .toList();
    return new Stock(
        on.ladder().map(ladder -> ladder.steps().size()).orElse(0),
        on.levels(),
        shelves(on, offers));
  }

  static Offer offer(
      Caller caller,
      Contributions on,
      InterventionType type,
      Interventions.@Nullable Usage usage,
      LocalDate today) {
    int taken = usage == null ? 0 : usage.taken();
    boolean full = type.places() > 0 && taken >= type.places();
    return new Offer(
        type,
        Fitting.step(type, on.ladder()).orElse(null),
        type.citationOn(today).orElse(""),
        taken,
        full && usage != null ? usage.nextFree() : null,
        BeginRules.mayDecide(caller.role(), type.area()));
  }

  private static List<Shelf> shelves(Contributions on, List<Offer> offers) {
    List<Shelf> shelves = new ArrayList<>();
    on.ladder()
        .ifPresent(
            ladder ->
                ladder.steps().stream()
                    .sorted(Comparator.comparingInt(LadderStep::number).reversed())
                    .forEach(step -> shelves.add(new Shelf(step, at(offers, step.number())))));
    List<Offer> beside = offers.stream().filter(offer -> offer.step() == null).toList();
    if (!beside.isEmpty()) {
      shelves.add(new Shelf(null, beside));
    }
    return List.copyOf(shelves);
  }

  private static List<Offer> at(List<Offer> offers, int number) {
    return offers.stream().filter(offer -> Integer.valueOf(number).equals(offer.step())).toList();
  }
}
