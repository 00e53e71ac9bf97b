package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsContractTest {
  private static final String UNIT =
      """
      @Override public List<DeclaredUnit> units() {
        return List.of(new DeclaredUnit("plan.unit.one", UnitKind.HEALTH, Area.GENERAL));
      }
      """;

  @Test
  void acceptsWhatIsComplete() {
    MunicipalityModuleContract contract =
        PlantedContract.over(Planted.module(UNIT).text("plan.unit.one.name", "Én", "One"));

    assertThatCode(contract::hasEveryTextInBothLanguages).doesNotThrowAnyException();
    assertThatCode(contract::hasNoTextThatNothingUses).doesNotThrowAnyException();
    assertThatCode(contract::textsAreWrittenOnceAndSaySomething).doesNotThrowAnyException();
  }

  @Test
  void findsATextThatIsMissing() {
    MunicipalityModuleContract contract = PlantedContract.over(Planted.module(UNIT));

    assertThatThrownBy(contract::hasEveryTextInBothLanguages)
        .hasMessageContaining(
            "Text 'plan.unit.one.name' is missing: write it in i18n/plan_da.properties.")
        .hasMessageContaining("i18n/plan_en.properties");
  }

  @Test
  void findsATextThatIsMissingInEnglish() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module(UNIT)
                .text("plan.unit.one.name", "Én")
                .withoutEnglish("plan.unit.one.name"));

    assertThatThrownBy(contract::textsHaveTheSameKeysAndPlacesInBothLanguages)
        .hasMessageContaining("Text 'plan.unit.one.name' is in Danish alone");
  }

  @Test
  void findsATextThatNothingUses() {
    MunicipalityModuleContract contract =
        PlantedContract.over(Planted.module().text("plan.left-over", "Glemt"));

    assertThatThrownBy(contract::hasNoTextThatNothingUses)
        .hasMessageContaining("Nothing uses text 'plan.left-over': remove it");
  }

  @Test
  void leavesATextAloneThatAClassUses() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module("String kind() { return \"plan.told\"; }").text("plan.told", "Fortalt"));

    assertThatCode(contract::hasNoTextThatNothingUses).doesNotThrowAnyException();
  }

  @Test
  void findsPlacesThatDiffer() {
    MunicipalityModuleContract contract =
        PlantedContract.over(Planted.module().text("plan.about", "{0} af {1}", "{0}"));

    assertThatThrownBy(contract::textsHaveTheSameKeysAndPlacesInBothLanguages)
        .hasMessageContaining("has places [{0}, {1}] in Danish and [{0}] in English");
  }

  @Test
  void findsATextThatIsEmpty() {
    MunicipalityModuleContract contract =
        PlantedContract.over(Planted.module().text("plan.about", " "));

    assertThatThrownBy(contract::textsAreWrittenOnceAndSaySomething)
        .hasMessageContaining("Text 'plan.about' is empty");
  }

  @Test
  void findsATextThatIsThereTwice() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module()
                .withFile(
                    "resources/i18n/plan_da.properties",
                    "plan.name=Plan\nplan.name=Planen\nplan.about=En prøve\n"));

    assertThatThrownBy(contract::textsAreWrittenOnceAndSaySomething)
        .hasMessageContaining("Text 'plan.name' is there twice");
  }

  @Test
  void findsATextOfSomebodyElse() {
    MunicipalityModuleContract contract =
        PlantedContract.over(Planted.module().text("web.title", "Mit"));

    assertThatThrownBy(contract::textsAreWrittenOnceAndSaySomething)
        .hasMessageContaining("Text 'web.title' must begin with 'plan.'");
  }
}
