package dk.roedtraad.modules.roedovre;

import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.settings.Units;
import java.util.List;

/** What Rødovre's tenant admin may change; each adjusts a number of a declaration. */
final class Settings {
  static final List<SettingDefinition> ALL =
      List.of(
          SettingDefinition.number(
              Transitions.BOARD.setting(), Units.YEARS, Transitions.BOARD.years(), 16, 17),
          SettingDefinition.number(
              Fora.LOCALISING + ".every-weeks", Units.WEEKS, Fora.LOCALISING_WEEKS, 1, 26),
          SettingDefinition.number(Fora.YOUTH_TRANSITION + ".every-weeks", Units.WEEKS, 4, 1, 26),
          SettingDefinition.number(Fora.YOUTH_TRANSITION + ".age-from", Units.YEARS, 17, 15, 17),
          places(Catalogue.DAY_HOUSE, Catalogue.DAY_HOUSE_PLACES, 30),
          places(Catalogue.ACUTE_HOUSING, Catalogue.ACUTE_HOUSING_PLACES, 20),
          SettingDefinition.number(Catalogue.PARENT_PROGRAMME + ".age-from", Units.YEARS, 6, 3, 9),
          SettingDefinition.number(Catalogue.PARENT_PROGRAMME + ".age-to", Units.YEARS, 9, 6, 12));

  private Settings() {}

  private static SettingDefinition places(String intervention, int standard, int most) {
    return SettingDefinition.number(intervention + ".places", Units.PLACES, standard, 1, most);
  }
}
