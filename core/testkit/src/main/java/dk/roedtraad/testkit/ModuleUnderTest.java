package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import java.time.LocalDate;
import java.time.ZoneId;

/** What every contract asks of the class that inherits it. */
public interface ModuleUnderTest {

  /** The module, made anew. */
  MunicipalityModule module();

  /** The day on which references to the law must hold. */
  default LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
  }
}
