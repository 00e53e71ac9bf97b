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
