package dk.roedtraad.platform.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.intervention.Aim;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.Ladder;
import dk.roedtraad.api.intervention.LadderStep;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BeginRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final UUID ME = new UUID(0, 1);
  private static final UUID CHILD = new UUID(0, 2);
  private static final Optional<Ladder> LADDER =
      Optional.of(
          new Ladder(
              List.of(
                  new LadderStep("m.one", 1),
                  new LadderStep("m.two", 2),
                  new LadderStep("m.three", 3))));
  private static final InterventionType LOW = type("m.low", Area.GENERAL, 1, 6, 17, 0);
  private static final InterventionType MIDDLE = type("m.middle", Area.GENERAL, 2, 0, 17, 0);
  private static final InterventionType HIGH = type("m.high", Area.SPECIAL, 3, 6, 12, 4);
  private static final List<InterventionType> ALL = List.of(LOW, MIDDLE, HIGH);

  @Test
  void theLowestFittingStepIsNotAskedWhy() {
    assertThat(faults(LOW, asked("", ""), known(Role.PROFESSIONAL, 9, 0))).isEmpty();
  }

  @Test
  void aHigherStepIsAskedWhyAndWhatWasTried() {
    assertThat(fields(MIDDLE, asked("", ""), known(Role.PROFESSIONAL, 9, 0)))
        .containsExactly("why", "triedBelow");
    assertThat(faults(MIDDLE, asked("too little", "a group"), known(Role.PROFESSIONAL, 9, 0)))
        .isEmpty();
  }

  @Test
  void theSameStepIsNotAskedWhenNothingLowerFitsTheAge() {
    assertThat(faults(MIDDLE, asked("", ""), known(Role.PROFESSIONAL, 3, 0))).isEmpty();
  }

  @Test
  void aProfessionalBeginsOnlyInTheGeneralArea() {
    assertThat(fields(HIGH, asked("w", "t"), known(Role.PROFESSIONAL, 9, 0)))
        .containsExactly("type");
    assertThat(faults(HIGH, asked("w", "t"), known(Role.ADVISER, 9, 0))).isEmpty();
    assertThat(faults(HIGH, asked("w", "t"), known(Role.LEADER, 9, 0))).isEmpty();
  }

  @Test
  void ageOutsideTheRangeIsRefused() {
    assertThat(faults(HIGH, asked("w", "t"), known(Role.ADVISER, 13, 0)))
        .extracting(Fault::key)
        .containsExactly("intervention.begin.age");
  }

  @Test
  void fullIsRefused() {
    assertThat(faults(HIGH, asked("w", "t"), known(Role.ADVISER, 9, 4)))
        .extracting(Fault::key)
        .containsExactly("intervention.begin.full");
    assertThat(faults(HIGH, asked("w", "t"), known(Role.ADVISER, 9, 3))).isEmpty();
  }

  @Test
  void onlyWhatIsForFamiliesIsBegunForOne() {
    NewIntervention family =
        new NewIntervention(CHILD, null, "", "m.any", TODAY, null, ME, "Us", "w", "t", null, true);
    assertThat(faults(HIGH, family, known(Role.ADVISER, 9, 0)))
        .extracting(Fault::key)
        .containsExactly("intervention.begin.not-for-families");
    assertThat(faults(HIGH.alsoForFamilies(), family, known(Role.ADVISER, 9, 0))).isEmpty();
  }

  private static List<String> fields(
      InterventionType type, NewIntervention asked, BeginRules.Known known) {
    return faults(type, asked, known).stream().map(Fault::field).toList();
  }

  private static List<Fault> faults(
      InterventionType type, NewIntervention asked, BeginRules.Known known) {
    return BeginRules.faults(asked, type, ALL, LADDER, known);
  }

  private static NewIntervention asked(String why, String tried) {
    return new NewIntervention(
        CHILD, null, "", "m.any", TODAY, null, ME, "Us", why, tried, null, false);
  }

  private static BeginRules.Known known(Role role, int age, int taken) {
    return new BeginRules.Known(
        role, TODAY.minusYears(age), taken, null, Set.of(ME), Set.of(), TODAY);
  }

  private static InterventionType type(
      String key, Area area, int step, int from, int to, int places) {
    return new InterventionType(
        key,
        area,
        Optional.empty(),
        Optional.of(step),
        key + ".provider",
        List.of(),
        from,
        to,
        Set.of(Aim.CHILD),
        places,
        42);
  }
}
