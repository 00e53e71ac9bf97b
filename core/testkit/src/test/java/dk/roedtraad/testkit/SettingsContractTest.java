package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SettingsContractTest {
  private static final String FORUM =
      """
      @Override public List<ForumType> forumTypes() {
        return List.of(ForumType.of(
            "plan.forum", Set.of(Area.GENERAL), List.of("lead"), List.of("next")).every(6));
      }
      """;

  @Test
  void acceptsASettingThatAdjustsAForum() {
    MunicipalityModuleContract contract = with("\"plan.forum.every-weeks\", Units.WEEKS, 6, 1, 26");

    assertThatCode(contract::numbersHaveAUnitAndARange).doesNotThrowAnyException();
    assertThatCode(contract::settingsAgreeWithWhatTheyAdjust).doesNotThrowAnyException();
    assertThatCode(contract::everySettingChangesSomething).doesNotThrowAnyException();
  }

  @Test
  void findsAUnitWithoutWords() {
    assertThatThrownBy(
            with("\"plan.forum.every-weeks\", \"weeks\", 6, 1, 26")::numbersHaveAUnitAndARange)
        .hasMessageContaining("'plan.forum.every-weeks' counts in 'weeks'");
  }

  @Test
  void findsARangeThatLeavesNoChoice() {
    assertThatThrownBy(
            with("\"plan.forum.every-weeks\", Units.WEEKS, 6, 6, 6")::numbersHaveAUnitAndARange)
        .hasMessageContaining("'plan.forum.every-weeks' leaves no choice: give it a range");
  }

  @Test
  void findsADefaultThatDiffersFromTheDeclaration() {
    assertThatThrownBy(
            with("\"plan.forum.every-weeks\", Units.WEEKS, 8, 1, 26")
                ::settingsAgreeWithWhatTheyAdjust)
        .hasMessageContaining("is 8 and the declaration says 6: write the same number in both");
  }

  @Test
  void findsARangeThatTheDeclarationCannotTake() {
    assertThatThrownBy(
            with("\"plan.forum.every-weeks\", Units.WEEKS, 6, 1, 60")
                ::settingsAgreeWithWhatTheyAdjust)
        .hasMessageContaining("stay within 0-52");
  }

  @Test
  void findsASettingThatNothingReads() {
    assertThatThrownBy(with("\"plan.colour\", Units.DAYS, 6, 1, 60")::everySettingChangesSomething)
        .hasMessageContaining("Nothing reads setting 'plan.colour'");
  }

  @Test
  void findsAChoiceOfOne() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module(
                """
                @Override public List<SettingDefinition> settings() {
                  return List.of(SettingDefinition.choice("plan.way", "one", List.of("one")));
                }
                """));

    assertThatThrownBy(contract::defaultsAreValidAndChoicesAreReal)
        .hasMessageContaining("Setting 'plan.way' leaves no choice: give it at least two");
  }

  @Test
  void aDefaultOutsideTheRangeIsRefusedByTheTypeItself() {
    assertThatThrownBy(
            with("\"plan.forum.every-weeks\", Units.WEEKS, 30, 1, 26")
                ::defaultsAreValidAndChoicesAreReal)
        .hasMessageContaining("the default 30 is OUT_OF_RANGE");
  }

  private static MunicipalityModuleContract with(String setting) {
    return PlantedContract.over(
        Planted.module(
            FORUM
                + "@Override public List<SettingDefinition> settings() {"
                + " return List.of(SettingDefinition.number("
                + setting
                + ")); }"));
  }
}
