package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.data.KeyColumn;
import dk.roedtraad.platform.plan.GoalState.Action;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody wishes for the child. Proposed in somebody's words; agreed when each who
 * was asked has answered, also when one of them disagrees, which stays visible; looked at again on
 * a day with a reason; closed with words as reached or given up.
 */
@Entity
@Table(name = "goal")
public class Goal {
  @Id private UUID id;

  @Column(name = "child_id")
  private UUID childId;

  @Enumerated(EnumType.STRING)
  private GoalState state;

  @Column(name = "follow_up_on")
  private LocalDate followUpOn;

  @Column(name = "follow_up_reason")
  private String followUpReason;

  @Column(name = "intervention_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID interventionId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  @Column(name = "closed_words")
  private String closedWords = "";

  @Version private int version;

  protected Goal() {}

  Goal(UUID id, UUID child, LocalDate followUpOn, String reason, @Nullable UUID intervention) {
    this.id = id;
    this.childId = child;
    this.state = GoalState.PROPOSED;
    this.followUpOn = followUpOn;
    this.followUpReason = reason;
    this.interventionId = intervention;
    this.createdAt = Instant.now();
  }

  /** Takes the answers of all who were asked. */
  void answered(boolean agreement) {
    move(agreement ? Action.AGREE : Action.DOUBT);
  }

  void followUp(LocalDate on, String reason, @Nullable UUID intervention) {
    followUpOn = on;
    followUpReason = reason;
    interventionId = intervention;
  }

  /**
   * @param action {@link Action#REACH} or {@link Action#DROP}
   */
  void close(Action action, LocalDate today, String words) {
    move(action);
    closedOn = today;
    closedWords = words;
  }

  private void move(Action action) {
    state = state.after(action).orElseThrow(() -> new IllegalStateException(state + " " + action));
  }

  UUID id() {
    return id;
  }

  UUID child() {
    return childId;
  }

  GoalState state() {
    return state;
  }

  LocalDate followUpOn() {
    return followUpOn;
  }

  int version() {
    return version;
  }
}
