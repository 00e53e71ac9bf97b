package dk.roedtraad.platform.intervention;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.Ladder;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before an intervention begins. Age, area, places and dates are limits; the ladder
 * is none: whoever begins above the lowest fitting step says why.
 */
final class BeginRules {
  private static final int MONTHS_AHEAD = 12;

  private BeginRules() {}

  /**
   * What is known when it is asked.
   *
   * @param bornOn null for a group or an unborn child
   * @param taken places in use now
   * @param nextFree when the next place is expected to be free; null when nobody knows
   * @param responsibles who may be made responsible
   * @param units where the caller may begin something for a group
   */
  record Known(
      Role role,
      @Nullable LocalDate bornOn,
      int taken,
      @Nullable LocalDate nextFree,
      Set<UUID> responsibles,
      Set<UUID> units,
      LocalDate today) {}

  /** Whether somebody in this role may begin, change and end what this area carries. */
  static boolean mayDecide(Role role, Area area) {
    return role == Role.ADVISER
        || role == Role.LEADER
        || (role == Role.PROFESSIONAL && area == Area.GENERAL);
  }

  static List<Fault> faults(
      NewIntervention asked,
      InterventionType type,
      List<InterventionType> catalogue,
      Optional<Ladder> ladder,
      Known known) {
    List<Fault> faults = new ArrayList<>();
    if (!mayDecide(known.role(), type.area())) {
      faults.add(Fault.of("type", "intervention.begin.not-yours"));
    }
    LocalDate start = asked.startsOn();
    dates(start, asked.expectedEnd(), known, faults);
    if (asked.child() == null) {
      group(asked, type, known, faults);
    } else {
      if (asked.family() && !type.forFamilies()) {
        faults.add(Fault.of("family", "intervention.begin.not-for-families"));
      }
      if (start != null) {
        child(asked, type, catalogue, ladder, Fitting.age(known.bornOn(), start), faults);
      }
    }
    places(asked, type, known, faults);
    if (asked.responsible() == null || !known.responsibles().contains(asked.responsible())) {
      faults.add(Fault.of("responsible", "intervention.begin.no-responsible"));
    }
    return faults;
  }

  private static void dates(
      @Nullable LocalDate start, @Nullable LocalDate end, Known known, List<Fault> faults) {
    if (start == null) {
      faults.add(Fault.of("startsOn", "intervention.begin.no-start"));
      return;
    }
    if (start.isAfter(known.today().plusMonths(MONTHS_AHEAD))) {
      faults.add(Fault.of("startsOn", "intervention.begin.far-start"));
    }
    LocalDate born = known.bornOn();
    if (born != null && start.isBefore(born)) {
      faults.add(Fault.of("startsOn", "intervention.begin.before-birth"));
    }
    if (end != null && !end.isAfter(start)) {
      faults.add(Fault.of("expectedEnd", "intervention.begin.end-before-start"));
    }
  }

  private static void child(
      NewIntervention asked,
      InterventionType type,
      List<InterventionType> catalogue,
      Optional<Ladder> ladder,
      int age,
      List<Fault> faults) {
    if (!Fitting.isFor(type, age)) {
      faults.add(Fault.of("type", "intervention.begin.age", type.ageFrom(), type.ageTo(), age));
    }
    if (Fitting.asksWhy(type, catalogue, ladder, age)) {
      if (asked.why().isEmpty()) {
        faults.add(Fault.of("why", "intervention.begin.no-why"));
      }
      if (asked.triedBelow().isEmpty()) {
        faults.add(Fault.of("triedBelow", "intervention.begin.no-tried"));
      }
    }
  }

  private static void group(
      NewIntervention asked, InterventionType type, Known known, List<Fault> faults) {
    if (!type.forGroups()) {
      faults.add(Fault.of("type", "intervention.begin.not-for-groups"));
    }
    if (asked.groupLabel().isEmpty()) {
      faults.add(Fault.of("groupLabel", "intervention.begin.no-group"));
    }
    if (asked.unit() == null || !known.units().contains(asked.unit())) {
      faults.add(Fault.of("unit", "intervention.begin.no-unit"));
    }
  }

  private static void places(
      NewIntervention asked, InterventionType type, Known known, List<Fault> faults) {
    if (type.places() == 0 || known.taken() < type.places()) {
      return;
    }
    LocalDate next = known.nextFree();
    faults.add(
        next == null
            ? Fault.of("type", "intervention.begin.full", type.places(), asked.provider())
            : Fault.of(
                "type", "intervention.begin.full-until", type.places(), asked.provider(), next));
  }
}
