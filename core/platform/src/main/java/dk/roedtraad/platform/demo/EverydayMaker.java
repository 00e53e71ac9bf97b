package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.demo.MunicipalityProfile.ProfileUnit;
import dk.roedtraad.platform.imports.Sheet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a child spends its days, now and before: health visitor, day care, school, after school.
 */
final class EverydayMaker {
  private static final int SCHOOL_AGE = 6;
  private static final int LAST_GRADE = 9;
  private static final int LAST_AFTER_SCHOOL_GRADE = 3;
  private static final List<String> TRACKS = List.of("A", "B", "C");

  private final LocalDate today;
  private final List<ProfileUnit> health;
  private final List<ProfileUnit> dayCares;
  private final List<ProfileUnit> schools;
  private final List<ProfileUnit> afterSchools;

  EverydayMaker(MunicipalityProfile profile) {
    today = profile.today();
    health = profile.unitsOf("sundhed");
    dayCares = profile.unitsOf("dagtilbud");
    schools = profile.unitsOf("skole");
    afterSchools = profile.unitsOf("fritidstilbud");
  }

  /**
   * @param neighbourhood families of one have their schools and day cares in common, as siblings do
   */
  void enrol(DemoFamily family, String child, LocalDate born, int neighbourhood, Dice dice) {
    LocalDate school = LocalDate.of(born.getYear() + SCHOOL_AGE, 8, 1);
    if (!health.isEmpty() && born.plusYears(1).isAfter(today)) {
      add(family, child, of(health, neighbourhood), "", born, null);
    }
    LocalDate dayCare = born.plusMonths(dice.between(9, 16));
    if (!dayCares.isEmpty() && dayCare.isBefore(today) && dice.chance(0.96)) {
      LocalDate end = school.isAfter(today) ? null : school.minusDays(1);
      add(family, child, of(dayCares, neighbourhood), "Stue " + dice.between(1, 6), dayCare, end);
    }
    if (!schools.isEmpty() && !school.isAfter(today) && dice.chance(0.985)) {
      schoolYears(family, child, school, neighbourhood, dice);
    }
  }

  private void schoolYears(
      DemoFamily family, String child, LocalDate start, int neighbourhood, Dice dice) {
    int grade = today.getYear() - start.getYear() - (today.getMonthValue() < 8 ? 1 : 0);
    LocalDate over = start.plusYears(LAST_GRADE + 1).minusMonths(1).minusDays(1);
    LocalDate end = over.isBefore(today) ? over : null;
    String group = Math.min(grade, LAST_GRADE) + "." + dice.pick(TRACKS);
    add(family, child, of(schools, neighbourhood), group, start, end);
    if (!afterSchools.isEmpty() && grade <= LAST_AFTER_SCHOOL_GRADE && dice.chance(0.85)) {
      add(family, child, of(afterSchools, neighbourhood), "", start, null);
    }
  }

  private static ProfileUnit of(List<ProfileUnit> units, int neighbourhood) {
    return units.get(Math.floorMod(neighbourhood * 31, units.size()));
  }

  private static void add(
      DemoFamily family,
      String child,
      ProfileUnit unit,
      String group,
      LocalDate from,
      @Nullable LocalDate to) {
    family.enrolments.add(
        new SheetLine(Sheet.ENROLMENTS)
            .put("child", child)
            .put("unit", unit.key())
            .put("group_name", group)
            .put("valid_from", from.toString())
            .put("valid_to", to == null ? "" : to.toString())
            .cells());
  }
}
