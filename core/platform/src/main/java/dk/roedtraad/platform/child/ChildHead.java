package dk.roedtraad.platform.child;

import dk.roedtraad.platform.work.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What always stands on a child's page, in the same place.
 *
 * @param bornOn null while unborn
 * @param places where the child is in everyday life: group and unit
 * @param coordinator null when no thread is open
 * @param nextDue when the next thing is due; null when nothing waits
 * @param nextTitle what it is
 * @param openConcerns how many are not closed
 */
public record ChildHead(
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
    @Nullable Instant nextDue,
    String nextKind,
    String nextTitle,
    List<OpenConcern> openConcerns,
    List<Person> people,
    int version) {

  public ChildHead {
    places = List.copyOf(places);
    openConcerns = List.copyOf(openConcerns);
    people = List.copyOf(people);
  }

  /** Where the child is in everyday life. */
  public record Place(String unit, String group) {}

  /** A concern that is not closed. */
  public record OpenConcern(UUID id, long number, String title) {}

  /**
   * Somebody around the child.
   *
   * @param custody whether they hold custody
   */
  public record Person(
      String name,
      String relation,
      String arena,
      boolean professional,
      int closeness,
      boolean littleContact,
      boolean custody) {}

  /** Given and family name. */
  public String name() {
    return givenName + " " + familyName;
  }

  /** Whole years; null while unborn. */
  public @Nullable Integer age() {
    return bornOn == null ? null : Period.between(bornOn, WorkingDays.today()).getYears();
  }
}
