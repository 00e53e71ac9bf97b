package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.KeyColumn;
import dk.roedtraad.platform.handover.HandoverState.Action;
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

/**
 * A thread that is offered to a colleague: who gives, who is asked, why, and the package. Answered
 * or taken back once. What was offered is never changed, so the history tells what was said.
 */
@Entity
@Table(name = "handover")
public class Handover {
  @Id private UUID id;

  @Column(name = "thread_id")
  private UUID threadId;

  @Column(name = "child_id")
  private UUID childId;

  @Column(name = "giver_id")
  private UUID giverId;

  @Column(name = "receiver_id")
  private UUID receiverId;

  @Column(name = "offered_by")
  private UUID offeredBy;

  private String reason = "";

  @Column(name = "done_so_far")
  private String doneSoFar = "";

  @Column(name = "what_next")
  private String whatNext = "";

  @Enumerated(EnumType.STRING)
  private HandoverState state;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "answer_by")
  private LocalDate answerBy;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "answered_by")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID answeredBy;

  private String answer = "";

  @Version private int version;

  protected Handover() {}

  /** Offered now by the giver, or by whoever leads the giver. */
  Handover(UUID thread, UUID child, UUID giver, UUID by, NewHandover asked, LocalDate answerBy) {
    if (asked.reason().isBlank()) {
      throw new Refusal(Problem.INVALID, "handover.refused.reason");
    }
    NewHandover said = asked.stripped();
    this.id = Ids.next();
    this.threadId = thread;
    this.childId = child;
    this.giverId = giver;
    this.receiverId = said.receiver();
    this.offeredBy = by;
    this.reason = said.reason();
    this.doneSoFar = said.doneSoFar();
    this.whatNext = said.whatNext();
    this.state = HandoverState.OFFERED;
    this.offeredAt = Instant.now();
    this.answerBy = answerBy;
  }

  /**
   * Answers it or takes it back.
   *
   * @param words why; never empty for a no
   * @throws Refusal when it has been answered or taken back already
   */
  void end(Action action, UUID by, String words) {
    HandoverState next =
        state
            .after(action)
            .orElseThrow(() -> new Refusal(Problem.REFUSED, "handover.refused.ended"));
    if (action == Action.DECLINE && words.isBlank()) {
      throw new Refusal(Problem.INVALID, "handover.refused.decline-why");
    }
    state = next;
    answeredAt = Instant.now();
    answeredBy = by;
    answer = words.strip();
  }

  /** The giver has left; whoever holds the thread now goes on offering it. */
  void goesOnWith(UUID heir) {
    giverId = heir;
  }

  /** The same package to somebody else, by whoever takes this one back. */
  NewHandover again(UUID receiver, String why) {
    return new NewHandover(receiver, why, doneSoFar, whatNext);
  }

  public UUID id() {
    return id;
  }

  public UUID thread() {
    return threadId;
  }

  public UUID child() {
    return childId;
  }

  public UUID giver() {
    return giverId;
  }

  public UUID receiver() {
    return receiverId;
  }

  public UUID offeredBy() {
    return offeredBy;
  }

  public String reason() {
    return reason;
  }

  public HandoverState state() {
    return state;
  }

  public Instant offeredAt() {
    return offeredAt;
  }

  public LocalDate answerBy() {
    return answerBy;
  }

  public @Nullable Instant answeredAt() {
    return answeredAt;
  }

  public @Nullable UUID answeredBy() {
    return answeredBy;
  }

  public String answer() {
    return answer;
  }

  public int version() {
    return version;
  }
}
