package dk.roedtraad.platform.modules.web;

import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.settings.SettingDefinition.Type;
import dk.roedtraad.platform.web.Choice;
import dk.roedtraad.platform.web.Texts;
import java.util.List;

/** How a setting and its values are said. */
final class SettingWords {
  private final SettingDefinition setting;
  private final Texts t;

  SettingWords(SettingDefinition setting, Texts t) {
    this.setting = setting;
    this.t = t;
  }

  String label() {
    return t.of(setting.key() + ".label");
  }

  String help() {
    return t.of(setting.key() + ".help");
  }

  /** "6 uger", "Ja", "Hver uge". */
  String value(String value) {
    return switch (setting.type()) {
      case NUMBER -> counted(value);
      case FLAG -> t.of("modules.flag." + value);
      case CHOICE -> chosen(value);
      case TEXT -> value;
    };
  }

  /** What is allowed: "1 til 26 uger". */
  String range() {
    return setting.type() == Type.NUMBER
        ? t.of("modules.settings.range", setting.least(), counted(setting.most() + ""))
        : "";
  }

  /** The unit as it stands after more than one; empty when there is none. */
  String unit() {
    return setting.unit().isEmpty() || !t.has(setting.unit()) ? "" : t.of(setting.unit());
  }

  /** What can be chosen; empty where something is written. */
  List<Choice> choices() {
    List<String> values =
        setting.type() == Type.FLAG ? List.of("true", "false") : setting.choices();
    return values.stream().map(value -> new Choice(value, value(value))).toList();
  }

  private String counted(String number) {
    String one = setting.unit() + ".one";
    String unit = number.equals("1") && t.has(one) ? t.of(one) : unit();
    return unit.isEmpty() ? number : number + " " + unit;
  }

  private String chosen(String value) {
    String key = setting.key() + "." + value;
    return t.has(key) ? t.of(key) : value;
  }
}
