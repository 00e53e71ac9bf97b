package dk.roedtraad.platform.transition;

import dk.roedtraad.platform.data.KeyColumn;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
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

/** A child on the way, from who answers for it until both sides are ready. */
@Entity
@Table(name = "transition")
public class Transition {
  @Id private UUID id;

  @Column(name = "child_id")
  private UUID childId;

  @Column(name = "type_key")
  private String typeKey = "";

  private String name = "";

  private boolean everyday;

  @Column(name = "from_unit")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID fromUnit;

  @Column(name = "to_unit")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID toUnit;

  @Column(name = "to_name")
  private String toName = "";

  @Column(name = "on_day")
  private LocalDate onDay;

  @Column(name = "leaving_id")
  private UUID leavingId;

  @Column(name = "coming_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID comingId;

  @Column(name = "coming_name")
  private String comingName = "";

  @Column(name = "child_hopes")
  private String childHopes = "";

  @Column(name = "family_hopes")
  private String familyHopes = "";

  @Column(name = "leaving_ready_at")
  private @Nullable Instant leavingReadyAt;

  @Column(name = "coming_ready_at")
  private @Nullable Instant comingReadyAt;

  @Enumerated(EnumType.STRING)
  private TransitionState state = TransitionState.OPEN;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "end_words")
  private String endWords = "";

  @Version private int version;

  protected Transition() {}

  /**
   * Begins now.
   *
   * @param name of its kind, as it is called today
   * @param from where the child is now; null when nowhere
   */
  Transition(
      UUID id,
      UUID child,
      NewTransition asked,
      String name,
      boolean everyday,
      @Nullable UUID from,
      UUID leaving) {
    this.id = id;
    this.childId = child;
    this.typeKey = asked.type();
    this.name = name;
    this.everyday = everyday;
    this.fromUnit = from;
    this.leavingId = leaving;
    this.begunAt = Instant.now();
    goesTo(asked);
  }

  /** Where to, when, and who receives. Whoever is new there has said nothing yet. */
  void goesTo(NewTransition asked) {
    LocalDate day = asked.onDay();
    if (day == null) {
      throw new Refusal(Problem.INVALID, "transition.fault.day");
    }
    boolean sameReceiver =
        java.util.Objects.equals(comingId, asked.coming()) && comingName.equals(asked.comingName());
    toUnit = everyday ? null : asked.toUnit();
    toName = everyday || asked.toUnit() != null ? "" : asked.toName();
    onDay = day;
    comingId = asked.coming();
    comingName = asked.coming() == null ? asked.comingName() : "";
    if (!sameReceiver) {
      comingReadyAt = null;
    }
  }

  void hopes(String ofChild, String ofFamily) {
    childHopes = ofChild;
    familyHopes = ofFamily;
  }

  /** The leaving side is ready, or not any more. */
  void leavingReady(boolean ready) {
    leavingReadyAt = ready ? Instant.now() : null;
  }

  /** The receiving side is ready, or not any more. */
  void comingReady(boolean ready) {
    if (!isReceived()) {
      throw new Refusal(Problem.REFUSED, "transition.refused.nobody-receives");
    }
    comingReadyAt = ready ? Instant.now() : null;
  }

  /**
   * Ends it.
   *
   * @param words how it went, or why it does not come about
   */
  void end(TransitionState how, String words) {
    state = how;
    endedAt = Instant.now();
    endWords = words;
  }

  /** Whether somebody is named who receives the child. */
  boolean isReceived() {
    return comingId != null || !comingName.isEmpty();
  }

  boolean isReady() {
    return everyday || (leavingReadyAt != null && comingReadyAt != null);
  }

  public UUID id() {
    return id;
  }

  public UUID child() {
    return childId;
  }

  public String name() {
    return name;
  }

  public boolean isEveryday() {
    return everyday;
  }

  public LocalDate onDay() {
    return onDay;
  }

  public UUID leaving() {
    return leavingId;
  }

  public @Nullable UUID coming() {
    return comingId;
  }

  public String comingName() {
    return comingName;
  }

  public @Nullable Instant leavingReadyAt() {
    return leavingReadyAt;
  }

  public @Nullable Instant comingReadyAt() {
    return comingReadyAt;
  }

  public TransitionState state() {
    return state;
  }

  public int version() {
    return version;
  }
}
