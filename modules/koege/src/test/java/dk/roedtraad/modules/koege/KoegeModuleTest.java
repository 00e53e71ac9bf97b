package dk.roedtraad.modules.koege;

import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.testkit.MunicipalityModuleContract;

class KoegeModuleTest implements MunicipalityModuleContract {
  @Override
  public MunicipalityModule module() {
    return new KoegeModule();
  }
}
