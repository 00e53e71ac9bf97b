package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdentityContractTest {
  @Test
  void acceptsAModuleThatDeclaresNothing() {
    MunicipalityModuleContract contract = PlantedContract.over(Planted.module());

    assertThatCode(contract::keysBeginWithTheModulesId).doesNotThrowAnyException();
    assertThatCode(contract::isRegisteredExactlyOnce).doesNotThrowAnyException();
    assertThatCode(contract::bringsNothingThatTheContainerWouldStart).doesNotThrowAnyException();
  }

  @Test
  void findsAKeyOfSomebodyElse() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module(
                """
                @Override public List<Tool> tools() { return List.of(Tool.inMenu("other.tool", "t", StaffRole.LEADER)); }
                """));

    assertThatThrownBy(contract::keysBeginWithTheModulesId)
        .hasMessageContaining("Key 'other.tool' must begin with 'plan.'");
  }

  @Test
  void findsAKeyThatIsDeclaredTwice() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module(
                """
                @Override public List<PreventionLevel> preventionLevels() {
                  return List.of(new PreventionLevel("plan.one"), new PreventionLevel("plan.one"));
                }
                """));

    assertThatThrownBy(contract::keysAreDeclaredOnce)
        .hasMessageContaining(
            "'plan.one' is there twice: give one of the declarations another key");
  }

  @Test
  void findsAModuleThatIsRegisteredTwice() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module()
                .withFile(
                    "resources/" + ModuleFiles.SERVICE,
                    "planted.PlantedModule\nplanted.OtherModule\n"));

    assertThatThrownBy(contract::isRegisteredExactlyOnce)
        .hasMessageContaining("write 'planted.PlantedModule' and nothing else");
  }

  @Test
  void findsAPersistenceUnitOfItsOwn() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module().withFile("resources/META-INF/persistence.xml", "<persistence/>"));

    assertThatThrownBy(contract::bringsNothingThatTheContainerWouldStart)
        .hasMessageContaining("META-INF/persistence.xml for every municipality: remove the file");
  }

  @Test
  void findsAServiceThatWouldStartWithTheServer() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module()
                .withFile(
                    "resources/META-INF/services/jakarta.servlet.ServletContainerInitializer",
                    "planted.Start"));

    assertThatThrownBy(contract::bringsNothingThatTheContainerWouldStart)
        .hasMessageContaining("ServletContainerInitializer");
  }

  @Test
  void findsAModuleThatRemembers() {
    MunicipalityModuleContract contract =
        PlantedContract.over(
            Planted.module(
                """
                private static int asked;
                @Override public List<Tool> tools() {
                  return List.of(Tool.inMenu("plan.tool-" + asked++, "t", StaffRole.LEADER));
                }
                """));

    assertThatThrownBy(contract::answersTheSameEachTimeItIsAsked)
        .hasMessageContaining("build each list from constants alone");
  }
}
