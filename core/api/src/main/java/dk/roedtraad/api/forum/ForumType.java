package dk.roedtraad.api.forum;

import dk.roedtraad.api.ModuleSettings;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.UnitKind;
import java.util.List;
import java.util.Set;

/**
 * A kind of meeting: who takes part, how often, about whom, and what its agenda is.
 *
 * <p>Begin with {@link #of} and say what differs. Weeks and ages are what the module suggests: a
 * tenant admin changes them when the module also declares the number settings {@code
 * <key>.every-weeks}, {@code <key>.age-from} or {@code <key>.age-to}.
 *
 * @param key beginning with the module's id; its name is the text {@code <key>.name}, its purpose
 *     {@code <key>.purpose}
 * @param areas the areas whose people belong in it
 * @param attachedTo kinds of unit that each have one of their own; empty when it is one for all
 * @param everyWeeks weeks between two meetings, 1 to 52; 0 when it is convened for one child
 * @param ageFrom youngest age in years, 0 to 22
 * @param ageTo oldest age in years, not below {@code ageFrom}
 * @param takesGroups whether a class or another group can be on its agenda
 * @param parentsInvited whether the parents are asked to come
 * @param childInvited whether the child is asked to come
 * @param professions the professions that sit in it, as texts {@code <key>.profession.<name>}
 * @param agenda the standing points, as texts {@code <key>.agenda.<name>}, in order
 * @since 1.0
 */
public record ForumType(
    String key,
    Set<Area> areas,
    Set<UnitKind> attachedTo,
    int everyWeeks,
    int ageFrom,
    int ageTo,
    boolean takesGroups,
    boolean parentsInvited,
    boolean childInvited,
    List<String> professions,
    List<String> agenda) {

  /**
   * @throws IllegalArgumentException when a number is out of its range or no area is named
   */
  public ForumType {
    areas = Set.copyOf(areas);
    attachedTo = Set.copyOf(attachedTo);
    professions = List.copyOf(professions);
    agenda = List.copyOf(agenda);
    if (everyWeeks < 0 || everyWeeks > 52) {
      throw new IllegalArgumentException(key + ": weeks between meetings are 0-52: " + everyWeeks);
    }
    if (ageFrom < 0 || ageTo > 22 || ageFrom > ageTo) {
      throw new IllegalArgumentException(key + ": ages are 0-22: " + ageFrom + "-" + ageTo);
    }
    if (areas.isEmpty()) {
      throw new IllegalArgumentException(key + ": a forum needs at least one area");
    }
  }

  /**
   * Convened for one child of 0 to 17, for professionals alone, one for the whole municipality.
   *
   * @param professions who sits in it, at least one
   * @param agenda the standing points in order, at least one
   */
  public static ForumType of(
      String key, Set<Area> areas, List<String> professions, List<String> agenda) {
    return new ForumType(key, areas, Set.of(), 0, 0, 17, false, false, false, professions, agenda);
  }

  /** The same, one at each unit of these kinds. */
  public ForumType atEach(UnitKind... kinds) {
    return new ForumType(
        key,
        areas,
        Set.of(kinds),
        everyWeeks,
        ageFrom,
        ageTo,
        takesGroups,
        parentsInvited,
        childInvited,
        professions,
        agenda);
  }

  /** The same, held every so many weeks. */
  public ForumType every(int weeks) {
    return new ForumType(
        key,
        areas,
        attachedTo,
        weeks,
        ageFrom,
        ageTo,
        takesGroups,
        parentsInvited,
        childInvited,
        professions,
        agenda);
  }

  /** The same for children of these ages in years, both included. */
  public ForumType forAges(int from, int to) {
    return new ForumType(
        key,
        areas,
        attachedTo,
        everyWeeks,
        from,
        to,
        takesGroups,
        parentsInvited,
        childInvited,
        professions,
        agenda);
  }

  /** The same, taking up groups too. */
  public ForumType alsoForGroups() {
    return new ForumType(
        key,
        areas,
        attachedTo,
        everyWeeks,
        ageFrom,
        ageTo,
        true,
        parentsInvited,
        childInvited,
        professions,
        agenda);
  }

  /** The same with the parents invited. */
  public ForumType withParents() {
    return new ForumType(
        key,
        areas,
        attachedTo,
        everyWeeks,
        ageFrom,
        ageTo,
        takesGroups,
        true,
        childInvited,
        professions,
        agenda);
  }

  /** The same with the child and the parents invited. */
  public ForumType withChildAndParents() {
    return new ForumType(
        key,
        areas,
        attachedTo,
        everyWeeks,
        ageFrom,
        ageTo,
        takesGroups,
        true,
        true,
        professions,
        agenda);
  }

  /** The same with the weeks and ages that the tenant has set. */
  public ForumType adjustedBy(ModuleSettings settings) {
    int from = settings.number(key + ".age-from", ageFrom);
    int to = settings.number(key + ".age-to", ageTo);
    return forAges(from, Math.max(from, to))
        .every(settings.number(key + ".every-weeks", everyWeeks));
  }
}
