package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Texts;
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
class Reviews {
  @Inject Tasks tasks;

  /**
   * Puts the next question on the responsible person's worklist, or moves it there.
   *
   * @param first whether it is the first review, whose day the law limits
   */
  void await(Intervention of, @Nullable UUID unit, boolean first) {
    Texts t = InterventionThread.texts();
    boolean planned = of.state() == InterventionState.PLANNED;
    LocalDate due = planned ? of.startsOn() : of.reviewOn();
    tasks.open(
        new NewTask(
            TaskKind.INTERVENTION_REVIEW,
            of.child(),
            of.id(),
            of.responsible(),
            unit,
            t.of(planned ? "intervention.task.start" : "intervention.task.review", of.name()),
            WorkingDays.endOf(due),
            null,
            of.legalBasis().isEmpty() || planned || !first ? "" : limitOn(of.startsOn())));
  }

  void done(Caller by, UUID intervention) {
    tasks.close(by, TaskKind.INTERVENTION_REVIEW, intervention);
  }

  private static String limitOn(LocalDate start) {
    return FirstFollowUp.limitFor(start).map(FirstFollowUp.Limit::citation).orElse("");
  }
}
