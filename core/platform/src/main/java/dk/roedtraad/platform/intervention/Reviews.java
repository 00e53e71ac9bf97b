package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The question that waits for the responsible person: whether it has begun on the planned day, and
 * from then on whether it helps. It stands there until it is answered.
 */
@ApplicationScoped
public class Reviews {
  @Inject Tasks tasks;

  /**
   * Puts the next question on the responsible person's worklist, or moves it there.
   *
   * @param first whether it is the first review, whose day the law limits
   */
  void await(Intervention of, @Nullable UUID unit, boolean first) {
    boolean planned = of.state() == InterventionState.PLANNED;
    tasks.open(
        question(
            of.child(),
            of.id(),
            of.responsible(),
            unit,
            of.name(),
            planned,
            planned ? of.startsOn() : of.reviewOn(),
            of.legalBasis().isEmpty() || planned || !first ? "" : limitOn(of.startsOn())));
  }

  /**
   * The question as it waits.
   *
   * @param planned whether it asks if the intervention has begun rather than if it helps
   * @param due when it should be answered
   * @param limit the statute that limits the first review; empty for others
   */
  public static NewTask question(
      @Nullable UUID child,
      UUID intervention,
      UUID responsible,
      @Nullable UUID unit,
      String name,
      boolean planned,
      LocalDate due,
      String limit) {
    String key = planned ? "intervention.task.start" : "intervention.task.review";
    return new NewTask(
        TaskKind.INTERVENTION_REVIEW,
        child,
        intervention,
        responsible,
        unit,
        Sentence.of(key, name),
        WorkingDays.endOf(due),
        null,
        limit);
  }

  void done(Caller by, UUID intervention) {
    tasks.close(by, TaskKind.INTERVENTION_REVIEW, intervention);
  }

  /** The statute that limits the first review of what starts that day; empty for none. */
  public static String limitOn(LocalDate start) {
    return FirstFollowUp.limitFor(start).map(FirstFollowUp.Limit::citation).orElse("");
  }
}
