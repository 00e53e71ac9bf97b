package dk.roedtraad.modules.herlev;

import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.settings.Units;
import java.util.List;

/** What Herlev's tenant admin may change; each adjusts a number of a declaration. */
final class Settings {
  static final List<SettingDefinition> ALL =
      List.of(
          SettingDefinition.number(
              Deadlines.CONCERN_ANSWER.setting(),
              Units.WORKING_DAYS,
              Deadlines.CONCERN_ANSWER.amount(),
              1,
              15),
          SettingDefinition.number(
              Fora.CROSS_DISCIPLINARY + ".every-weeks", Units.WEEKS, Fora.FORUM_WEEKS, 1, 26));

  private Settings() {}
}
