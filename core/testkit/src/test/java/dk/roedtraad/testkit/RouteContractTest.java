package dk.roedtraad.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RouteContractTest {
  @Test
  void acceptsAnAddressOfItsOwnThatNamesRoles() {
    MunicipalityModuleContract contract = with("/m/plan/log", "@LetsIn(StaffRole.ADVISER)");

    assertThatCode(contract::addressesBeginWithTheModulesId).doesNotThrowAnyException();
    assertThatCode(contract::everyRouteSaysWhomItLetsIn).doesNotThrowAnyException();
  }

  @Test
  void acceptsAnAddressBelowTheApi() {
    MunicipalityModuleContract contract = with("api/v1/m/plan/log", "@LetsIn(StaffRole.ADVISER)");

    assertThatCode(contract::addressesBeginWithTheModulesId).doesNotThrowAnyException();
  }

  @Test
  void findsAnAddressOfCore() {
    assertThatThrownBy(with("/children", "")::addressesBeginWithTheModulesId)
        .hasMessageContaining("Log answers at 'children': begin its address with 'm/plan/'");
  }

  @Test
  void findsAnAddressOfAnotherModule() {
    assertThatThrownBy(with("/m/planet", "")::addressesBeginWithTheModulesId)
        .hasMessageContaining("Log answers at 'm/planet'");
  }

  @Test
  void findsARouteThatNamesNobody() {
    assertThatThrownBy(with("/m/plan/log", "")::everyRouteSaysWhomItLetsIn)
        .hasMessageContaining("Log.all says nothing of whom it lets in: add @LetsIn");
  }

  @Test
  void acceptsFilesOfItsOwn() {
    assertThatCode(
            PlantedContract.over(
                    Planted.module()
                        .withFile("resources/META-INF/resources/assets/m/plan/log.css", "a {}"))
                ::filesForBrowsersStandUnderTheModulesId)
        .doesNotThrowAnyException();
  }

  @Test
  void findsAFileThatWouldBeThereForEverybody() {
    assertThatThrownBy(
            PlantedContract.over(
                    Planted.module()
                        .withFile("resources/META-INF/resources/assets/log.css", "a {}"))
                ::filesForBrowsersStandUnderTheModulesId)
        .hasMessageContaining("move it below META-INF/resources/assets/m/plan/");
  }

  @Test
  void findsAToolThatLeadsNowhere() {
    MunicipalityModuleContract contract = withTool("lost");

    assertThatThrownBy(contract::everyToolLeadsToARoute)
        .hasMessageContaining("Tool 'plan.log' leads to 'm/plan/lost', where nothing answers");
    assertThatCode(withTool("log")::everyToolLeadsToARoute).doesNotThrowAnyException();
  }

  private static MunicipalityModuleContract withTool(String path) {
    return PlantedContract.over(
        Planted.module(
                "@Override public List<Tool> tools() { return List.of("
                    + "Tool.inMenu(\"plan.log\", \""
                    + path
                    + "\", StaffRole.LEADER)); }")
            .withClass(
                "Log",
                """
                import dk.roedtraad.api.tool.*;
                import jakarta.ws.rs.*;
                @Path("/m/plan/log") @LetsIn(StaffRole.LEADER)
                public class Log { @GET public String all() { return ""; } }
                """));
  }

  private static MunicipalityModuleContract with(String path, String roles) {
    return PlantedContract.over(
        Planted.module()
            .withClass(
                "Log",
                """
                import dk.roedtraad.api.tool.*;
                import jakarta.ws.rs.*;
                @Path("%s") public class Log { @GET %s public String all() { return ""; } }
                """
                    .formatted(path, roles)));
  }
}
