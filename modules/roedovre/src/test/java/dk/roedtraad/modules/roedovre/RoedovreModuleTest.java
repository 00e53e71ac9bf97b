package dk.roedtraad.modules.roedovre;

import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.testkit.MunicipalityModuleContract;

class RoedovreModuleTest implements MunicipalityModuleContract {
  @Override
  public MunicipalityModule module() {
    return new RoedovreModule();
  }
}
