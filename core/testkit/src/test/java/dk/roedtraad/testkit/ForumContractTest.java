package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ForumContractTest {
  private static final String FORUM =
      """
      @Override public List<ForumType> forumTypes() {
        return List.of(
            ForumType.of("plan.forum.a", Set.of(Area.GENERAL), List.of("lead"), List.of("next")),
            ForumType.of("plan.forum.b", Set.of(Area.SPECIAL), List.of("lead"), List.of("next")));
      }
      """;

  @Test
  void acceptsAPureRule() {
    MunicipalityModuleContract contract =
        withRule("areas -> new ForumProposal(\"plan.forum.a\", \"plan.because\")");

    assertThatCode(contract::eachForumHasPeopleAndAnAgenda).doesNotThrowAnyException();
    assertThatCode(contract::theForumRuleProposesAForumOfItsOwn).doesNotThrowAnyException();
    assertThatCode(contract::theForumRuleAnswersTheSameEachTime).doesNotThrowAnyException();
    assertThatCode(contract::externalActorsDoNotChangeTheProposal).doesNotThrowAnyException();
  }

  @Test
  void findsAForumThatNobodyDeclares() {
    MunicipalityModuleContract contract =
        withRule("areas -> new ForumProposal(\"plan.forum.x\", \"plan.because\")");

    assertThatThrownBy(contract::theForumRuleProposesAForumOfItsOwn)
        .hasMessageContaining(
            "the rule proposes 'plan.forum.x', which the module does not declare");
  }

  @Test
  void findsAReasonOfSomebodyElse() {
    MunicipalityModuleContract contract =
        withRule("areas -> new ForumProposal(\"plan.forum.a\", \"because\")");

    assertThatThrownBy(contract::theForumRuleProposesAForumOfItsOwn)
        .hasMessageContaining("The reason 'because' must begin with 'plan.'");
  }

  @Test
  void findsAReasonWithoutWords() {
    MunicipalityModuleContract contract =
        withRule("areas -> new ForumProposal(\"plan.forum.a\", \"plan.because\")");

    assertThatThrownBy(contract::hasEveryTextInBothLanguages)
        .hasMessageContaining("Text 'plan.because' is missing");
  }

  @Test
  void findsARuleThatRemembers() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module(
                FORUM
                    + """
                    private static int asked;
                    @Override public Optional<ForumRule> forumRule() {
                      return Optional.of(areas -> new ForumProposal(
                          asked++ % 2 == 0 ? "plan.forum.a" : "plan.forum.b", "plan.because"));
                    }
                    """));

    assertThatThrownBy(contract::theForumRuleAnswersTheSameEachTime)
        .hasMessageContaining("differently when asked again: decide by the areas alone");
  }

  @Test
  void findsARuleThatExternalActorsChange() {
    MunicipalityModuleContract contract =
        withRule(
            "areas -> new ForumProposal(areas.contains(Area.EXTERNAL)"
                + " ? \"plan.forum.a\" : \"plan.forum.b\", \"plan.because\")");

    assertThatThrownBy(contract::externalActorsDoNotChangeTheProposal)
        .hasMessageContaining("leave external actors out of it");
  }

  @Test
  void findsAForumWithoutPeopleAndAgenda() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module(
                """
                @Override public List<ForumType> forumTypes() {
                  return List.of(
                      ForumType.of("plan.forum.a", Set.of(Area.GENERAL), List.of(), List.of()));
                }
                """));

    assertThatThrownBy(contract::eachForumHasPeopleAndAnAgenda)
        .hasMessageContaining("Forum 'plan.forum.a' has nobody in it")
        .hasMessageContaining("Forum 'plan.forum.a' has no agenda");
  }

  private static MunicipalityModuleContract withRule(String rule) {
    return PlantedContract.over(
        Planted.module(
            FORUM
                + "@Override public Optional<ForumRule> forumRule() { return Optional.of("
                + rule
                + "); }"));
  }
}
