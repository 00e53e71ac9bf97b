package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.KeyColumn;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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
 * A concern's life: received into somebody's hands, perhaps assessed, taken to a forum, followed
 * up, and closed with an outcome in words. What was seen is never rewritten.
 */
@Entity
@Table(name = "concern")
public class Concern {
  @Id private UUID id;

  @Column(insertable = false, updatable = false)
  private long number;

  private String form;

  @Enumerated(EnumType.STRING)
  private About about;

  @Column(name = "child_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID childId;

  @Column(name = "unit_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID unitId;

  @Column(name = "group_label")
  private String groupLabel;

  private String seen;
  private String tried;
  private String signs;

  @Column(name = "suspects_abuse")
  private boolean suspectsAbuse;

  @Embedded private Asked asked = new Asked();

  @Column(name = "raised_by")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID raisedBy;

  @Column(name = "raised_name")
  private String raisedName;

  @Column(name = "raised_unit")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID raisedUnit;

  @Enumerated(EnumType.STRING)
  private ConcernState state;

  @Column(name = "holder_id")
  private UUID holderId;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "answer_by")
  private LocalDate answerBy;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  private String assessment = "";

  @Column(name = "assessed_at")
  private @Nullable Instant assessedAt;

  @Column(name = "acted_at")
  private @Nullable Instant actedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  @Column(name = "outcome_text")
  private String outcomeText = "";

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "receipt_key")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID receiptKey;

  @Embedded private Identified identified = new Identified();

  @Column(name = "last_step_at")
  private @Nullable Instant lastStepAt;

  @Version private int version;

  protected Concern() {}

  Concern(UUID id, NewConcern told, Raiser raiser, UUID holder, Instant now, LocalDate answerBy) {
    this.id = id;
    this.form = told.isNotification() ? "NOTIFICATION" : "CONCERN";
    this.about = told.about();
    this.childId = told.child();
    this.unitId = told.unit();
    this.groupLabel = told.groupLabel();
    this.seen = told.seen();
    this.tried = told.tried();
    this.signs = String.join("\n", told.signs());
    this.suspectsAbuse = told.suspectsAbuse();
    this.asked = new Asked(told);
    this.raisedBy = raiser.account();
    this.raisedName = raiser.name();
    this.raisedUnit = raiser.unit();
    this.receiptKey = raiser.receiptKey();
    this.state = ConcernState.RECEIVED;
    this.holderId = holder;
    this.receivedAt = now;
    this.answerBy = answerBy;
  }

  /** Notes the assessment of whether the child is in danger. */
  void assess(String words) {
    step(ConcernState.Step.ASSESS);
    assessment = words;
    assessedAt = Instant.now();
  }

  /** The child it is about has been found, or was born. */
  void isAbout(UUID child, UUID by) {
    about = About.CHILD;
    childId = child;
    identified(Identity.FOUND, "", by);
  }

  /** The child could not be found; the words say what was done to find it. */
  void staysUnknown(String words, UUID by) {
    identified(Identity.UNKNOWN, words, by);
  }

  private void identified(Identity as, String words, UUID by) {
    if (state == ConcernState.CLOSED) {
      throw new Refusal(Problem.REFUSED, "concern.refused.closed");
    }
    identified = new Identified(as, words, by);
  }

  /** It stands on a forum's agenda. */
  void putOnAgenda() {
    step(ConcernState.Step.PUT_ON_AGENDA);
    act();
  }

  /** Something has been done about it. */
  void followUp() {
    step(ConcernState.Step.FOLLOW_UP);
    act();
  }

  /**
   * Ends it, with an outcome in words; a colleague who raised it reads them and is told by that.
   */
  void close(Outcome how, String words) {
    if (words.isBlank()) {
      throw new Refusal(Problem.REFUSED, "concern.refused.outcome-words");
    }
    if (about == About.DESCRIBED && !identified.isDone()) {
      throw new Refusal(Problem.REFUSED, "concern.refused.who-first");
    }
    step(ConcernState.Step.CLOSE);
    if (how.isAction()) {
      act();
    }
    outcome = how;
    outcomeText = words;
    closedAt = Instant.now();
    if (raisedBy != null && answeredAt == null) {
      answeredAt = closedAt;
    }
  }

  /** The one who raised it has been told: a colleague, or a citizen who gave their name. */
  void answered(boolean named) {
    Answering.check(raisedBy != null || named, answeredAt != null);
    answeredAt = Instant.now();
  }

  /** Gives an open one to somebody else. */
  void give(UUID account) {
    step(ConcernState.Step.GIVE);
    holderId = account;
  }

  /** It follows the child's coordinator. */
  void holdBy(UUID account) {
    holderId = account;
  }

  private void act() {
    if (actedAt == null) {
      actedAt = Instant.now();
    }
  }

  private void step(ConcernState.Step step) {
    state =
        state
            .after(step, owesAssessment())
            .orElseThrow(() -> new Refusal(Problem.REFUSED, state.whyNot(step)));
    lastStepAt = Instant.now();
  }

  /** Whether it is a notification that nobody has assessed yet. */
  public boolean owesAssessment() {
    return isNotification() && assessment.isBlank();
  }

  /** Whether a colleague raised it who has not heard yet. */
  boolean owesAnswer() {
    return raisedBy != null && answeredAt == null;
  }

  public boolean isNotification() {
    return form.equals("NOTIFICATION");
  }

  public UUID id() {
    return id;
  }

  public About about() {
    return about;
  }

  /** The number to refer to; 0 until the row has been read again. */
  public long number() {
    return number;
  }

  public @Nullable UUID childId() {
    return childId;
  }

  public UUID holderId() {
    return holderId;
  }

  public @Nullable UUID raisedBy() {
    return raisedBy;
  }

  public @Nullable UUID unitId() {
    return unitId;
  }

  public LocalDate answerBy() {
    return answerBy;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public String seen() {
    return seen;
  }

  public ConcernState state() {
    return state;
  }

  public int version() {
    return version;
  }
}
