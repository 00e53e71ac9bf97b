package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A meeting of a forum: planned with a chair and a minute taker, moved as often as needed, begun,
 * and held; or cancelled before it begins. Its version counts its invitations.
 */
@Entity
@Table(name = "meeting")
public class Meeting {
  @Id private UUID id;

  @Column(name = "forum_id")
  private UUID forumId;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private String place;

  @Enumerated(EnumType.STRING)
  private MeetingState state;

  @Column(name = "chair_id")
  private UUID chairId;

  @Column(name = "minute_taker_id")
  private UUID minuteTakerId;

  @Version private int version;

  protected Meeting() {}

  Meeting(UUID id, UUID forum, MeetingPlan plan) {
    this.id = id;
    this.forumId = forum;
    this.state = MeetingState.PLANNED;
    take(plan);
  }

  /** Moves it, or gives it to others to lead; only while it has not begun. */
  void change(MeetingPlan plan) {
    if (state != MeetingState.PLANNED) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.begun");
    }
    take(plan);
  }

  /** Takes it one step on. */
  void apply(MeetingAction action) {
    state =
        state
            .after(action)
            .orElseThrow(
                () ->
                    new Refusal(
                        Problem.REFUSED,
                        "forum.refuse.meeting-" + state.name().toLowerCase(Locale.ROOT)));
  }

  private void take(MeetingPlan plan) {
    startsAt = plan.startsAt();
    endsAt = plan.endsAt();
    place = plan.place();
    chairId = plan.chair();
    minuteTakerId = plan.minuteTaker();
  }

  public UUID id() {
    return id;
  }

  public UUID forumId() {
    return forumId;
  }

  public Instant startsAt() {
    return startsAt;
  }

  public MeetingState state() {
    return state;
  }

  public UUID chairId() {
    return chairId;
  }

  public int version() {
    return version;
  }
}
