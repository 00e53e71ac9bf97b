package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.intervention.InterventionsOf;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.voice.Heard;
import dk.roedtraad.platform.voice.Voices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody may read of a child's plan; each read is written down. */
@ApplicationScoped
public class Plan {
  @Inject Looks looks;
  @Inject ChildAccess access;
  @Inject Sql sql;
  @Inject Asked asked;
  @Inject Voices voices;
  @Inject GoalsOf goals;
  @Inject InterventionsOf interventions;

  /**
   * A child's plan.
   *
   * @param heard what a step about the child can stand on; empty when it was not heard of late
   * @param goals those that are worked on first
   * @param custody the names of those who have custody today
   * @param running interventions that a goal can be tied to
   */
  public record Whole(
      ChildStrip child,
      Optional<Heard> heard,
      List<GoalLine> goals,
      List<String> custody,
      List<InterventionsOf.Running> running) {}

  /**
   * @throws NotThere when the child is not the caller's to see
   */
  @Transactional
  public Whole of(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.READ, "plan");
    Voices.WithStrip known = voices.withStrip(caller, child);
    return new Whole(
        known.child(),
        known.heard(),
        goals.all(child),
        asked.custody(child).stream().map(Asked.Holder::name).toList(),
        interventions.running(child));
  }

  /**
   * One goal.
   *
   * @throws NotThere when it is not the caller's to see
   */
  @Transactional
  public GoalLine goal(Caller caller, UUID id) {
    UUID child = childWith(id);
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.READ, "plan");
    return goals.all(child).stream()
        .filter(goal -> goal.id().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /**
   * The child a goal belongs to; shows nothing of it, so nothing is written down.
   *
   * @throws NotThere when the goal is not the caller's to see
   */
  @Transactional
  public UUID childOf(Caller caller, UUID goal) {
    UUID child = childWith(goal);
    return access
        .relation(caller, child)
        .map(relation -> child)
        .orElseThrow(() -> new NotThere(child));
  }

  private UUID childWith(UUID goal) {
    return sql.one("select child_id from goal where id = ?", row -> row.uuid("child_id"), goal)
        .orElseThrow(NotThere::new);
  }
}
