package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import java.time.LocalDate;

/** The whole contract over a planted module, loaded once. */
final class PlantedContract implements MunicipalityModuleContract {
  private final MunicipalityModule module;

  private PlantedContract(MunicipalityModule module) {
    this.module = module;
  }

  static MunicipalityModuleContract over(Planted planted) {
    return new PlantedContract(planted.load());
  }

  @Override
  public MunicipalityModule module() {
    return module;
  }

  @Override
  public LocalDate today() {
    return LocalDate.of(2026, 11, 24);
  }
}
