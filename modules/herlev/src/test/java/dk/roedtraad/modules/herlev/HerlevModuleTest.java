package dk.roedtraad.modules.herlev;

import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.testkit.MunicipalityModuleContract;

class HerlevModuleTest implements MunicipalityModuleContract {
  @Override
  public MunicipalityModule module() {
    return new HerlevModule();
  }
}
