package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InterventionContractTest {
  private static final String LADDER =
      """
      @Override public Optional<Ladder> ladder() {
        return Optional.of(new Ladder(List.of(
            new LadderStep("plan.step.a", 1), new LadderStep("plan.step.b", 2),
            new LadderStep("plan.step.c", 3))));
      }
      """;

  @Test
  void acceptsTheOldAndTheNewParagraphAfterEachOther() {
    MunicipalityModuleContract contract =
        with("SPECIAL", ".onStep(3).under(ChildrensAct.at(\"§ 30\", \"§ 11, stk. 3\"))");

    assertThatCode(contract::interventionsStandOnStepsThatExist).doesNotThrowAnyException();
    assertThatCode(contract::interventionsHaveALegalBasisInForce).doesNotThrowAnyException();
  }

  @Test
  void acceptsEarlyHelpWithoutALaw() {
    MunicipalityModuleContract contract = with("GENERAL", ".onStep(2)");

    assertThatCode(contract::interventionsHaveALegalBasisInForce).doesNotThrowAnyException();
  }

  @Test
  void findsAStepThatTheLadderLacks() {
    assertThatThrownBy(with("GENERAL", ".onStep(4)")::interventionsStandOnStepsThatExist)
        .hasMessageContaining("'plan.help' stands on step 4: the ladder goes from 1 to 3");
  }

  @Test
  void findsHelpThatStandsOnNoStep() {
    assertThatThrownBy(with("GENERAL", "")::interventionsStandOnStepsThatExist)
        .hasMessageContaining("'plan.help' stands on step none");
  }

  @Test
  void findsALevelThatNobodyDeclares() {
    assertThatThrownBy(
            with("GENERAL", ".onLevel(\"plan.level.x\")")::interventionsStandOnLevelsThatExist)
        .hasMessageContaining("'plan.help' stands on level plan.level.x");
  }

  @Test
  void findsIntrusiveHelpWithoutALaw() {
    assertThatThrownBy(with("SPECIAL", ".onStep(3)")::interventionsHaveALegalBasisInForce)
        .hasMessageContaining("'plan.help' has no legal basis: add the paragraph");
  }

  @Test
  void findsALawThatNoLongerHolds() {
    MunicipalityModuleContract contract =
        with(
            "SPECIAL",
            ".onStep(3).under(List.of(LegalBasis.between(\"Serviceloven § 52\","
                + " LocalDate.of(2011, 1, 1), LocalDate.of(2023, 12, 31))))");

    assertThatThrownBy(contract::interventionsHaveALegalBasisInForce)
        .hasMessageContaining("'plan.help' has no legal basis that holds on 2026-11-24");
  }

  @Test
  void findsLawsThatHoldOnTheSameDays() {
    MunicipalityModuleContract contract =
        with(
            "SPECIAL",
            ".onStep(3).under(List.of("
                + "LegalBasis.since(\"Serviceloven § 52\", LocalDate.of(2011, 1, 1)),"
                + "LegalBasis.since(\"Barnets lov § 32\", LocalDate.of(2024, 1, 1))))");

    assertThatThrownBy(contract::interventionsHaveALegalBasisInForce)
        .hasMessageContaining("Serviceloven § 52 and Barnets lov § 32 hold on the same days");
  }

  @Test
  void findsALawThatEndsBeforeItBegins() {
    MunicipalityModuleContract contract =
        with(
            "SPECIAL",
            ".onStep(3).under(List.of(LegalBasis.between(\"Barnets lov § 32\","
                + " LocalDate.of(2024, 1, 1), LocalDate.of(2023, 1, 1))))");

    assertThatThrownBy(contract::interventionsHaveALegalBasisInForce)
        .hasMessageContaining("Barnets lov § 32 ends before it begins: swap its two dates");
  }

  private static MunicipalityModuleContract with(String area, String more) {
    return PlantedContract.over(
        Planted.module(
            LADDER
                + "@Override public List<InterventionType> catalogue() { return List.of("
                + "InterventionType.of(\"plan.help\", Area."
                + area
                + ", \"plan.who\")"
                + more
                + "); }"));
  }
}
