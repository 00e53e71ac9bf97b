package dk.roedtraad.platform.intervention;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.platform.data.KeyColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Help that is planned, given or over. Begins with what the catalogue said on its first day and
 * keeps that; is reviewed again and again, perhaps adjusted; ends with a reason and stays as it
 * was.
 */
@Entity
@Table(name = "intervention")
public class Intervention {
  @Id private UUID id;

  @Column(name = "child_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID childId;

  @Column(name = "unit_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID unitId;

  @Column(name = "group_label")
  private String groupLabel;

  @Column(name = "type_key")
  private String typeKey;

  private String name;

  @Enumerated(EnumType.STRING)
  private Area area;

  private String level;

  private @Nullable Integer step;

  private String provider;

  @Column(name = "legal_basis")
  private String legalBasis;

  @Column(name = "concern_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID concernId;

  @Enumerated(EnumType.STRING)
  private InterventionState state;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "expected_end")
  private @Nullable LocalDate expectedEnd;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  private String why;

  @Column(name = "tried_below")
  private String triedBelow;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Column(name = "end_reason")
  private String endReason = "";

  @Column(name = "responsible_id")
  private UUID responsibleId;

  @Column(name = "family_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID familyId;

  @Version private int version;

  protected Intervention() {}

  /**
   * One that begins, or is planned when its first day is to come.
   *
   * @param asked checked: has a first day and a responsible person
   * @param snapshot what the catalogue says on that day
   * @param family the id of the one that the family's was begun with; null for one child or a group
   */
  Intervention(
      UUID id,
      NewIntervention asked,
      TypeSnapshot snapshot,
      LocalDate today,
      @Nullable UUID family) {
    this.id = id;
    this.childId = asked.child();
    this.unitId = asked.unit();
    this.groupLabel = asked.groupLabel();
    this.typeKey = asked.typeKey();
    this.name = snapshot.name();
    this.area = snapshot.area();
    this.level = snapshot.level();
    this.step = snapshot.step();
    this.provider = asked.provider();
    this.legalBasis = snapshot.legalBasis();
    this.concernId = asked.concern();
    this.startsOn = snapshot.startsOn();
    this.state = startsOn.isAfter(today) ? InterventionState.PLANNED : InterventionState.RUNNING;
    this.expectedEnd = asked.expectedEnd();
    this.reviewOn = snapshot.reviewOn();
    this.why = asked.why();
    this.triedBelow = asked.triedBelow();
    this.responsibleId = snapshot.responsible();
    this.familyId = family;
  }

  /** Begins what was planned: on the planned day, or today when that is earlier. */
  void start(LocalDate today, int reviewAfterDays) {
    move(InterventionState.Action.START);
    startsOn = startsOn.isAfter(today) ? today : startsOn;
    reviewOn = later(FirstFollowUp.reviewOn(startsOn, reviewAfterDays), today);
  }

  /** Goes on, with the next review. */
  void goOn(LocalDate nextReview) {
    move(InterventionState.Action.ADJUST);
    reviewOn = nextReview;
  }

  /** Goes on in another way. */
  void adjust(LocalDate nextReview, @Nullable LocalDate newEnd) {
    goOn(nextReview);
    if (newEnd != null) {
      expectedEnd = newEnd;
    }
  }

  void end(LocalDate today, String reason) {
    move(InterventionState.Action.END);
    endedOn = today;
    endReason = reason;
  }

  /** Whether its first day has come, so that there is an effect to tell of. */
  boolean hasBegun() {
    return state != InterventionState.PLANNED;
  }

  boolean can(InterventionState.Action action) {
    return state.after(action).isPresent();
  }

  private void move(InterventionState.Action action) {
    state = state.after(action).orElseThrow(() -> new IllegalStateException(state + " " + action));
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  public UUID id() {
    return id;
  }

  @Nullable UUID child() {
    return childId;
  }

  @Nullable UUID unit() {
    return unitId;
  }

  String typeKey() {
    return typeKey;
  }

  String name() {
    return name;
  }

  Area area() {
    return area;
  }

  String legalBasis() {
    return legalBasis;
  }

  InterventionState state() {
    return state;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  LocalDate reviewOn() {
    return reviewOn;
  }

  UUID responsible() {
    return responsibleId;
  }

  String why() {
    return why;
  }

  boolean isForFamily() {
    return familyId != null;
  }

  int version() {
    return version;
  }
}
