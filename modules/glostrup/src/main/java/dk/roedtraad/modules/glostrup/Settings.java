package dk.roedtraad.modules.glostrup;

import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.settings.Units;
import java.util.List;

/** What Glostrup's tenant admin may change; each adjusts a number of a declaration. */
final class Settings {
  static final List<SettingDefinition> ALL =
      List.of(
          SettingDefinition.number(
              Transitions.NETWORK_MEETING.setting(),
              Units.YEARS,
              Transitions.NETWORK_MEETING.years(),
              15,
              17),
          SettingDefinition.number(
              Deadlines.CONCERN_ANSWER.setting(),
              Units.WORKING_DAYS,
              Deadlines.CONCERN_ANSWER.amount(),
              1,
              20),
          SettingDefinition.number(Fora.AT_SIXTEEN + ".age-from", Units.YEARS, 16, 15, 17),
          SettingDefinition.number(Fora.SSP_NETWORK + ".age-from", Units.YEARS, 10, 8, 14));

  private Settings() {}
}
