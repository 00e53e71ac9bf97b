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
 * @param expectedOn when an unborn child is due; null once it is born
 * @param mother who expects the child; empty when it is born
 * @param groupLabel the group, the child as a stranger described it, or what can find its mother
 * @param raisedName the colleague's name, or what a citizen is: a {@link Citizen}
 * @param named whether a citizen said who they are
 * @param identity what came of looking for a described child; null while nobody has
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
    @Nullable LocalDate expectedOn,
    String mother,
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
    boolean named,
    @Nullable Identity identity,
    String identityWords,
    ConcernState state,
    String holder,
    Instant receivedAt,
    LocalDate answerBy,
    @Nullable Instant answeredAt,
    String assessment,
    @Nullable Instant assessedAt,
    @Nullable Instant actedAt,
    @Nullable Outcome outcome,
    String outcomeText,
    @Nullable Instant closedAt,
    int version,
    boolean handles) {

  public ConcernView {
    signs = List.copyOf(signs);
  }

  /** Whether it is about a child that is not born yet. */
  public boolean isUnborn() {
    return about == About.UNBORN && expectedOn != null;
  }

  /** Whether a child was described and nobody has said yet whether it was found. */
  public boolean isToBeFound() {
    return about == About.DESCRIBED && identity == null;
  }

  /** Whether somebody without log-in raised it. */
  public boolean isFromCitizen() {
    return raisedBy == null;
  }

  /** Whether there is somebody who must still be told. */
  public boolean isToBeAnswered() {
    return Answering.whyNot(raisedBy != null || named, answeredAt != null).isEmpty();
  }

  /** From receipt to the assessment; empty while there is none. */
  public Optional<Duration> toAssessment() {
    return Optional.ofNullable(assessedAt).map(at -> Duration.between(receivedAt, at));
  }

  /** From receipt to the first action; empty while nothing has been done. */
  public Optional<Duration> toAction() {
    return Optional.ofNullable(actedAt).map(at -> Duration.between(receivedAt, at));
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
