package dk.roedtraad.platform.intervention;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.intervention.Colleagues.Colleague;
import dk.roedtraad.platform.intervention.Colleagues.Workplace;
import dk.roedtraad.platform.modules.Contributions;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.strip.ReadStrip;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody needs to see before beginning an intervention. */
@ApplicationScoped
public class BeginFacts {
  @Inject Looks looks;
  @Inject ReadLog log;
  @Inject TenantModules modules;
  @Inject ReadStrip strips;
  @Inject Interventions interventions;
  @Inject Colleagues colleagues;
  @Inject Siblings siblings;

  /**
   * For a child.
   *
   * @param choices types that fit the child's age and the caller's role, the lowest step first
   * @param chosen null until one is chosen
   * @param steps how many the ladder has; 0 without one
   * @param asksWhy whether the chosen one stands above the lowest that fits
   * @param below what the child has had on lower steps, and those steps of the ladder
   * @param siblings given names of those who are in it when it is for the family; empty until one
   *     is chosen that can be
   */
  public record ForChild(
      ChildStrip child,
      List<Catalogue.Offer> choices,
      @Nullable InterventionType chosen,
      int steps,
      boolean asksWhy,
      List<Below> below,
      List<Colleague> responsibles,
      List<String> siblings) {}

  /** A lower step and what the child has had there, the newest first; may be nothing. */
  public record Below(int number, String nameKey, List<InterventionLine> had) {}

  /** For a class or a unit. */
  public record ForGroup(
      List<InterventionType> choices, List<Workplace> units, List<Colleague> responsibles) {}

  /**
   * @param typeKey what was chosen; empty or unknown when nothing was
   * @throws NotThere when the child is not the caller's to see
   */
  @Transactional
  public ForChild forChild(Caller caller, UUID child, String typeKey) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.READ, "interventions");
    ChildStrip line = strips.of(child);
    Contributions on = modules.now();
    int age = line.ageOn(WorkingDays.today());
    Optional<InterventionType> chosen = on.interventionType(typeKey);
    boolean asksWhy =
        chosen.filter(t -> Fitting.asksWhy(t, on.catalogue(), on.ladder(), age)).isPresent();
    return new ForChild(
        line,
        chosen.isPresent() ? List.of() : choices(caller, on, age),
        chosen.orElse(null),
        on.ladder().map(ladder -> ladder.steps().size()).orElse(0),
        asksWhy,
        asksWhy ? below(on, chosen.orElseThrow(), child) : List.of(),
        chosen.isPresent() ? colleagues.of(caller, child) : List.of(),
        chosen.filter(InterventionType::forFamilies).isPresent()
            ? siblings.seenBy(caller, child).stream().map(Siblings.Sibling::givenName).toList()
            : List.of());
  }

  /** What can be begun for a group, where, and by whom. */
  @Transactional
  public ForGroup forGroup(Caller caller) {
    log.note(caller, Purpose.EVERYDAY, ReadLog.Action.READ, null, "interventions", "");
    return new ForGroup(
        modules.now().catalogue().stream()
            .filter(t -> t.forGroups() && BeginRules.mayDecide(caller.role(), t.area()))
            .toList(),
        colleagues.workplaces(caller),
        colleagues.of(caller, null));
  }

  private List<Catalogue.Offer> choices(Caller caller, Contributions on, int age) {
    LocalDate today = WorkingDays.today();
    Map<String, Interventions.Usage> taken = interventions.taken(today);
    return on.catalogue().stream()
        .filter(type -> Fitting.isFor(type, age))
        .map(type -> Catalogue.offer(caller, on, type, taken.get(type.key()), today))
        .sorted(
            java.util.Comparator.comparingInt(
                offer -> offer.step() == null ? Integer.MAX_VALUE : offer.step()))
        .toList();
  }

  private List<Below> below(Contributions on, InterventionType chosen, UUID child) {
    List<InterventionLine> had = interventions.ofChild(child);
    int step = Fitting.step(chosen, on.ladder()).orElse(0);
    return on.ladder().stream()
        .flatMap(ladder -> ladder.below(step).stream())
        .map(
            lower ->
                new Below(
                    lower.number(),
                    lower.key() + ".name",
                    had.stream()
                        .filter(line -> Integer.valueOf(lower.number()).equals(line.step()))
                        .toList()))
        .toList();
  }
}
