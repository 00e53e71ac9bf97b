package dk.roedtraad.modules.glostrup;

import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.testkit.MunicipalityModuleContract;

class GlostrupModuleTest implements MunicipalityModuleContract {
  @Override
  public MunicipalityModule module() {
    return new GlostrupModule();
  }
}
