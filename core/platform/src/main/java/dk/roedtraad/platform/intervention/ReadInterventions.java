package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.strip.ReadStrip;
import dk.roedtraad.platform.voice.Heard;
import dk.roedtraad.platform.voice.Voices;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody may read of interventions; each read is written down. */
@ApplicationScoped
public class ReadInterventions {
  @Inject InterventionDoor door;
  @Inject Looks looks;
  @Inject TenantModules modules;
  @Inject Interventions interventions;
  @Inject ReadStrip strips;
  @Inject Siblings siblings;
  @Inject LastHold hold;
  @Inject Voices voices;

  /** An answer that was given. */
  public record Given(
      LocalDate askedOn,
      LocalDate answeredOn,
      String by,
      Effect effect,
      String words,
      GoesOn goesOn,
      Optional<LocalDate> nextReview,
      String nextReason) {}

  /**
   * One intervention with all that is known of it.
   *
   * @param child empty for a group
   * @param heard what an answer can stand on; empty when the child was not heard of late
   * @param siblings given names of those in it with the child; empty unless it is a family's
   * @param steps how many the ladder has; 0 without one
   * @param mayAnswer whether the caller may answer the question of its effect
   * @param mayEnd whether the caller may end it
   * @param hold what ends with it besides itself; empty for whoever may not end it
   */
  public record Whole(
      InterventionLine line,
      Optional<ChildStrip> child,
      Optional<Heard> heard,
      List<String> siblings,
      List<Given> answers,
      int steps,
      boolean mayAnswer,
      boolean mayEnd,
      Optional<LastHold.Hold> hold) {}

  /**
   * A child's way on the ladder.
   *
   * @param steps text keys of the steps' names, the lowest first; empty without a ladder
   */
  public record Way(ChildStrip child, List<String> steps, LadderPath path, LocalDate today) {}

  /**
   * @throws NotThere when it does not exist or is not the caller's to see
   */
  @Transactional
  public Whole one(Caller caller, UUID id) {
    InterventionLine line = interventions.find(id).orElseThrow(NotThere::new);
    UUID child = line.child();
    UUID family = line.family();
    door.enter(caller, id, child, line.unit(), line.responsibleId(), ReadLog.Action.READ);
    boolean decides = BeginRules.mayDecide(caller.role(), line.area());
    boolean open = line.state() != InterventionState.ENDED;
    Optional<Voices.WithStrip> known =
        Optional.ofNullable(child).map(each -> voices.withStrip(caller, each));
    return new Whole(
        line,
        known.map(Voices.WithStrip::child),
        known.flatMap(Voices.WithStrip::heard),
        family == null ? List.of() : siblings.alsoIn(family, id),
        interventions.answers(id).stream().map(ReadInterventions::given).toList(),
        steps().size(),
        open && (decides || line.responsibleId().equals(caller.id())),
        open && decides,
        open && decides && child != null
            ? hold.of(child, id, line.responsibleId())
            : Optional.empty());
  }

  /** All of a child, the newest first. */
  @Transactional
  public List<InterventionLine> ofChild(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.READ, "interventions");
    return interventions.ofChild(child);
  }

  /**
   * @throws NotThere when the child is not the caller's to see
   */
  @Transactional
  public Way way(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.READ, "ladder");
    ChildStrip line = strips.of(child);
    LocalDate today = WorkingDays.today();
    List<String> steps = steps();
    List<LadderPath.Run> runs =
        interventions.ofChild(child).stream().flatMap(i -> run(i, steps.size(), today)).toList();
    return new Way(line, steps, LadderPath.of(runs, today), today);
  }

  /** What was planned for a day that has come, but was not begun, is not on the ladder yet. */
  private static Stream<LadderPath.Run> run(InterventionLine line, int steps, LocalDate today) {
    Integer step = line.step();
    boolean overdue = line.state() == InterventionState.PLANNED && !line.startsOn().isAfter(today);
    return step == null || step > steps || overdue ? Stream.empty() : Stream.of(line.asRun(step));
  }

  private List<String> steps() {
    return modules.now().ladder().stream()
        .flatMap(ladder -> ladder.steps().stream())
        .map(step -> step.key() + ".name")
        .toList();
  }

  private static Given given(Interventions.Answer answer) {
    return new Given(
        answer.askedOn(),
        answer.answeredAt().atZone(WorkingDays.DENMARK).toLocalDate(),
        answer.answeredBy(),
        answer.effect(),
        answer.words(),
        answer.goesOn(),
        Optional.ofNullable(answer.nextReview()),
        answer.nextReason());
  }
}
