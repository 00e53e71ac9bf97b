package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeadlineContractTest {
  private static final String MUNICIPAL =
      """
      @Override public List<DeadlineRule> deadlines() {
        return List.of(DeadlineRule.municipal("plan.answer",
            DeadlineRule.Event.CONCERN_RECEIVED, 7, DeadlineRule.Unit.WORKING_DAYS));
      }
      """;
  private static final String STATUTORY =
      """
      @Override public List<DeadlineRule> deadlines() {
        return List.of(new DeadlineRule("plan.answer",
            DeadlineRule.Event.NOTIFICATION_RECEIVED, 24, DeadlineRule.Unit.HOURS,
            ChildrensAct.at("§ 136")));
      }
      """;

  @Test
  void acceptsADeadlineThatTheMunicipalityDecided() {
    MunicipalityModuleContract contract =
        PlantedContract.over(Planted.module(MUNICIPAL).text("plan.answer.source", "Kommunen"));

    assertThatCode(contract::deadlinesComeFromALawOrFromTheMunicipality).doesNotThrowAnyException();
  }

  @Test
  void findsADeadlineWithoutASource() {
    assertThatThrownBy(
            PlantedContract.over(Planted.module(MUNICIPAL))
                ::deadlinesComeFromALawOrFromTheMunicipality)
        .hasMessageContaining("Deadline 'plan.answer' has no source: cite the law, or write");
  }

  @Test
  void findsADeadlineWithTwoSources() {
    MunicipalityModuleContract contract =
        PlantedContract.over(Planted.module(STATUTORY).text("plan.answer.source", "Kommunen"));

    assertThatThrownBy(contract::deadlinesComeFromALawOrFromTheMunicipality)
        .hasMessageContaining("has both a law and 'plan.answer.source'");
  }

  @Test
  void findsASettingThatWouldChangeTheLaw() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module(
                STATUTORY
                    + """
                    @Override public List<SettingDefinition> settings() {
                      return List.of(SettingDefinition.number(
                          "plan.answer-hours", Units.HOURS, 24, 1, 48));
                    }
                    """));

    assertThatThrownBy(contract::statutoryDeadlinesCannotBeSet)
        .hasMessageContaining("Setting 'plan.answer-hours' would change what the law says");
  }
}
