package dk.roedtraad.platform.forum;

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

/**
 * Who does what by when. Made while an item is open, with exactly one responsible person; answered
 * once: kept, or dropped with words. It is never changed: another agreement takes its place.
 */
@Entity
@Table(name = "agreement")
public class Agreement {
  @Id private UUID id;

  @Column(name = "item_id")
  private UUID itemId;

  @Column(name = "child_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID childId;

  private String what;

  @Column(name = "responsible_id")
  @Convert(converter = KeyColumn.class)
  private @Nullable UUID responsibleId;

  @Column(name = "responsible_name")
  private String responsibleName;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private AgreementState state;

  private String answer = "";

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Version private int version;

  protected Agreement() {}

  Agreement(UUID id, AgendaItem item, String what, Responsible who, LocalDate dueOn) {
    this.id = id;
    this.itemId = item.id();
    this.childId = item.childId();
    this.what = what.strip();
    this.responsibleId = who.account();
    this.responsibleName = who.name();
    this.dueOn = dueOn;
    this.state = AgreementState.OPEN;
  }

  /** Answers it; dropping one says why. */
  void answer(AgreementState how, String words, Instant now) {
    if (how == AgreementState.DROPPED && words.isBlank()) {
      throw new Refusal(Problem.INVALID, "forum.refuse.dropped-why");
    }
    state =
        state.after(how).orElseThrow(() -> new Refusal(Problem.REFUSED, "forum.refuse.answered"));
    answer = words.strip();
    answeredAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID itemId() {
    return itemId;
  }

  public @Nullable UUID childId() {
    return childId;
  }

  public String what() {
    return what;
  }

  public @Nullable UUID responsibleId() {
    return responsibleId;
  }

  public String responsibleName() {
    return responsibleName;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public AgreementState state() {
    return state;
  }

  public int version() {
    return version;
  }
}
