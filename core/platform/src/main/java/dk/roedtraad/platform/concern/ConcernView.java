package dk.roedtraad.platform.concern;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern as it is shown.
 *
 * @param childName empty when it is not about a named child
 * @param handles whether the reader is its holder or leads the holder: only then everything is
 *     shown
 */
public record ConcernView(
    UUID id,
    long number,
    boolean notification,
    About about,
    @Nullable UUID child,
    String childName,
    String groupLabel,
    @Nullable String unitName,
    String seen,
    String tried,
    List<String> signs,
    boolean suspectsAbuse,
    @Nullable Boolean parentsTold,
    String parentsSaid,
    @Nullable Boolean childTold,
    String childSaid,
    @Nullable UUID raisedBy,
    String raisedName,
    ConcernState state,
    String holder,
    Instant receivedAt,
    LocalDate answerBy,
    @Nullable Instant answeredAt,
    String assessment,
    @Nullable Instant actedAt,
    @Nullable Outcome outcome,
    String outcomeText,
    @Nullable Instant closedAt,
    int version,
    boolean handles) {

  public ConcernView {
    signs = List.copyOf(signs);
  }

  /** Whom it is about, in a few words. */
  public String whom() {
    return childName.isEmpty() ? groupLabel : childName;
  }

  /** Whole days from receipt to the first action; empty while nothing has been done. */
  public Optional<Long> daysToAction() {
    return Optional.ofNullable(actedAt).map(at -> Duration.between(receivedAt, at).toDays());
  }

  /** Whether the step is open now. */
  public boolean allows(ConcernState.Step step) {
    return state.after(step, notification && assessment.isBlank()).isPresent();
  }
}
