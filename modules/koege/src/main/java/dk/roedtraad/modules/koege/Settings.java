package dk.roedtraad.modules.koege;

import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.settings.Units;
import java.util.List;

/** What Køge's tenant admin may change; each adjusts a number of a declaration. */
final class Settings {
  static final List<SettingDefinition> ALL =
      List.of(
          SettingDefinition.number(
              Fora.RESOURCE_TEAM + ".every-weeks", Units.WEEKS, Fora.RESOURCE_TEAM_WEEKS, 1, 26),
          days(Deadlines.CONCERN_ANSWER.setting(), Deadlines.CONCERN_ANSWER.amount(), 20),
          places(GeneralHelp.LANGUAGE_GROUP, GeneralHelp.LANGUAGE_GROUP_PLACES, 4, 12),
          places(SpecialHelp.PARENT_COURSE, SpecialHelp.PARENT_COURSE_PLACES, 4, 30));

  private Settings() {}

  private static SettingDefinition days(String key, int standard, int most) {
    return SettingDefinition.number(key, Units.WORKING_DAYS, standard, 1, most);
  }

  private static SettingDefinition places(String intervention, int standard, int least, int most) {
    return SettingDefinition.number(intervention + ".places", Units.PLACES, standard, least, most);
  }
}
