package dk.roedtraad.modules.koege;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.LadderStep;
import dk.roedtraad.api.organisation.Area;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K4")
class LadderTest {
  private final List<InterventionType> catalogue = Catalogue.all();

  @Test
  void everyStepHasHelpOnIt() {
    for (LadderStep step : Steps.LADDER.steps()) {
      assertThat(on(step.number())).as(step.key()).isNotEmpty();
    }
  }

  @Test
  void theTwoLowestStepsBelongToTheGeneralAreaAndTheRestToTheSpecial() {
    assertThat(catalogue)
        .allMatch(
            type ->
                (type.area() == Area.GENERAL)
                    == (type.step().orElseThrow() <= Steps.PREVENTIVE_GENERAL));
  }

  @Test
  @Tag("K3")
  void everyLevelOfPreventionHasHelpOnIt() {
    assertThat(catalogue.stream().map(type -> type.levelKey().orElseThrow()).distinct())
        .containsExactlyInAnyOrder(Levels.PREVENTIVE, Levels.ANTICIPATORY, Levels.INTERVENING);
  }

  @Test
  void familyTreatmentIsCitedAsTheLawStoodOnTheDay() {
    InterventionType treatment =
        catalogue.stream()
            .filter(type -> type.key().equals("koege.indsats.familiebehandling"))
            .findFirst()
            .orElseThrow();

    assertThat(treatment.citationOn(LocalDate.of(2023, 12, 31)))
        .contains("Serviceloven § 52, stk. 3, nr. 3");
    assertThat(treatment.citationOn(LocalDate.of(2024, 1, 1)))
        .contains("Barnets lov § 32, stk. 1, nr. 5");
  }

  private List<InterventionType> on(int step) {
    return catalogue.stream().filter(type -> type.step().orElseThrow() == step).toList();
  }
}
