package dk.roedtraad.api.intervention;

import dk.roedtraad.api.ModuleSettings;
import dk.roedtraad.api.organisation.Area;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that can be done for a child, a family or a group. Its texts are {@code <key>.name} and
 * {@code <key>.target} (for whom).
 *
 * <p>Begin with {@link #of} and say what differs. Ages and places are what the module suggests: a
 * tenant admin changes them when the module also declares the number settings {@code
 * <key>.age-from}, {@code <key>.age-to} or {@code <key>.places}.
 *
 * @param key beginning with the module's id
 * @param area the area that carries it; decides which forum fits
 * @param levelKey a prevention level of the same module, or empty
 * @param step the step of the ladder, or empty when the municipality has none
 * @param provider the text key of who gives it
 * @param legalBasis dated references; empty when none is needed
 * @param ageFrom youngest age in years
 * @param ageTo oldest age in years
 * @param aims whom it can be aimed at; one at least
 * @param places how many at a time; 0 when there is no limit
 * @param reviewAfterDays days from the start to the first look at its effect, 7 to 92
 * @since 1.0
 */
public record InterventionType(
    String key,
    Area area,
    Optional<String> levelKey,
    Optional<Integer> step,
    String provider,
    List<LegalBasis> legalBasis,
    int ageFrom,
    int ageTo,
    Set<Aim> aims,
    int places,
    int reviewAfterDays) {

  /**
   * @throws IllegalArgumentException when a number is out of its range
   */
  public InterventionType {
    legalBasis = List.copyOf(legalBasis);
    aims = Set.copyOf(aims);
    if (aims.isEmpty()) {
      throw new IllegalArgumentException(key + ": aimed at nobody");
    }
    if (ageFrom < 0 || ageTo > 22 || ageFrom > ageTo) {
      throw new IllegalArgumentException(key + ": ages are 0-22: " + ageFrom + "-" + ageTo);
    }
    if (places < 0) {
      throw new IllegalArgumentException(key + ": places cannot be negative: " + places);
    }
    if (reviewAfterDays < 7 || reviewAfterDays > 92) {
      throw new IllegalArgumentException(key + ": review after 7-92 days: " + reviewAfterDays);
    }
  }

  /**
   * For every single child from 0 to 17, without limit of places, level, step and legal basis,
   * first looked at after 84 days.
   *
   * @param provider the text key of who gives it
   */
  public static InterventionType of(String key, Area area, String provider) {
    return new InterventionType(
        key,
        area,
        Optional.empty(),
        Optional.empty(),
        provider,
        List.of(),
        0,
        17,
        Set.of(Aim.CHILD),
        0,
        84);
  }

  /** The same on a prevention level. */
  public InterventionType onLevel(String level) {
    return new InterventionType(
        key,
        area,
        Optional.of(level),
        step,
        provider,
        legalBasis,
        ageFrom,
        ageTo,
        aims,
        places,
        reviewAfterDays);
  }

  /** The same on a step of the ladder. */
  public InterventionType onStep(int number) {
    return new InterventionType(
        key,
        area,
        levelKey,
        Optional.of(number),
        provider,
        legalBasis,
        ageFrom,
        ageTo,
        aims,
        places,
        reviewAfterDays);
  }

  /** The same on this legal basis. */
  public InterventionType under(List<LegalBasis> basis) {
    return new InterventionType(
        key, area, levelKey, step, provider, basis, ageFrom, ageTo, aims, places, reviewAfterDays);
  }

  /** The same for children of these ages in years, both included. */
  public InterventionType forAges(int from, int to) {
    return new InterventionType(
        key, area, levelKey, step, provider, legalBasis, from, to, aims, places, reviewAfterDays);
  }

  /** The same, for a group or a place too. */
  public InterventionType alsoForGroups() {
    return alsoFor(Aim.GROUP);
  }

  /** The same, for a whole family too. */
  public InterventionType alsoForFamilies() {
    return alsoFor(Aim.FAMILY);
  }

  private InterventionType alsoFor(Aim aim) {
    Set<Aim> more = EnumSet.copyOf(aims);
    more.add(aim);
    return new InterventionType(
        key,
        area,
        levelKey,
        step,
        provider,
        legalBasis,
        ageFrom,
        ageTo,
        more,
        places,
        reviewAfterDays);
  }

  /** Whether it can be given to a group or a place. */
  public boolean forGroups() {
    return aims.contains(Aim.GROUP);
  }

  /** Whether it can be given to a whole family. */
  public boolean forFamilies() {
    return aims.contains(Aim.FAMILY);
  }

  /** The same for so many at a time. */
  public InterventionType withPlaces(int atATime) {
    return new InterventionType(
        key,
        area,
        levelKey,
        step,
        provider,
        legalBasis,
        ageFrom,
        ageTo,
        aims,
        atATime,
        reviewAfterDays);
  }

  /** The same, first looked at after so many days, 7 to 92. */
  public InterventionType reviewedAfter(int days) {
    return new InterventionType(
        key, area, levelKey, step, provider, legalBasis, ageFrom, ageTo, aims, places, days);
  }

  /** The same with the ages and places that the tenant has set. */
  public InterventionType adjustedBy(ModuleSettings settings) {
    int from = settings.number(key + ".age-from", ageFrom);
    int to = settings.number(key + ".age-to", ageTo);
    return forAges(from, Math.max(from, to)).withPlaces(settings.number(key + ".places", places));
  }

  /** The reference that holds on the day, as people write it; empty when none does. */
  public Optional<String> citationOn(LocalDate day) {
    return legalBasis.stream().filter(b -> b.holdsOn(day)).map(LegalBasis::citation).findFirst();
  }
}
