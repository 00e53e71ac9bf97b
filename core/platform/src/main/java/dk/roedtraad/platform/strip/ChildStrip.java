package dk.roedtraad.platform.strip;

import dk.roedtraad.platform.work.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What always stands on a page about a child, in the same place.
 *
 * @param bornOn null while unborn
 * @param expectedOn null for most who are born
 * @param places where the child is in everyday life: group and unit
 * @param coordinator null when no thread is open
 * @param offer null unless the coordinator has offered the thread to somebody who has not answered
 * @param nextDue when the next thing is due; null when nothing waits
 * @param nextKind text key of what it is; empty when nothing waits
 * @param nextOwner whom it waits for; empty when nothing waits
 * @param step the highest step of the ladder that runs; null when none does
 * @param steps how many the ladder has; 0 without one
 */
public record ChildStrip(
    UUID id,
    String givenName,
    String familyName,
    @Nullable LocalDate bornOn,
    @Nullable LocalDate expectedOn,
    boolean addressProtected,
    List<Place> places,
    @Nullable UUID coordinatorId,
    @Nullable String coordinator,
    @Nullable String coordinatorTitle,
    @Nullable Offer offer,
    @Nullable Instant nextDue,
    String nextKind,
    String nextOwner,
    @Nullable Integer step,
    int steps,
    int version) {

  public ChildStrip {
    places = List.copyOf(places);
  }

  /** Where the child is in everyday life; the group may be empty. */
  public record Place(String unit, String group) {}

  /**
   * The thread is offered, and still with the coordinator.
   *
   * @param to who is asked
   * @param answerBy the last day for the answer
   */
  public record Offer(UUID handover, String to, LocalDate answerBy) {}

  /** Working days over time; 0 when the next thing is not due yet, or nothing waits. */
  public int daysOver(Instant now) {
    return nextDue == null || !nextDue.isBefore(now)
        ? 0
        : Math.max(1, WorkingDays.between(WorkingDays.dayOf(nextDue), WorkingDays.today()));
  }

  /** Given and family name. */
  public String name() {
    return givenName + " " + familyName;
  }

  /** Whole years; null while unborn. */
  public @Nullable Integer age() {
    return bornOn == null ? null : Period.between(bornOn, WorkingDays.today()).getYears();
  }

  /** Whole years on the day; 0 before the birth. */
  public int ageOn(LocalDate day) {
    return bornOn == null || day.isBefore(bornOn) ? 0 : Period.between(bornOn, day).getYears();
  }
}
