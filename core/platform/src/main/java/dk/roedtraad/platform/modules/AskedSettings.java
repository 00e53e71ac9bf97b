package dk.roedtraad.platform.modules;

import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.platform.web.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an admin wants settings to be; those that are not named stay as they are. */
public final class AskedSettings {
  private static final String FROM = ".age-from";
  private static final String TO = ".age-to";

  private final Map<String, Optional<String>> values = new LinkedHashMap<>();
  private final boolean back;

  public AskedSettings() {
    this(false);
  }

  private AskedSettings(boolean back) {
    this.back = back;
  }

  /** That everything be as before a save, down to whether it was the admin's own value. */
  static AskedSettings back(List<SettingChange> save) {
    AskedSettings asked = new AskedSettings(true);
    for (SettingChange change : save) {
      if (change.wasOwn()) {
        asked.set(change.key(), change.was());
      } else {
        asked.standard(change.key());
      }
    }
    return asked;
  }

  /** A value as it was written; one that says what holds anyway changes nothing. */
  public AskedSettings set(String key, String value) {
    values.put(key, Optional.of(value.strip()));
    return this;
  }

  /** The standard again. */
  public AskedSettings standard(String key) {
    values.put(key, Optional.empty());
    return this;
  }

  /** What the value of a setting would be. */
  public String valueOf(SettingLine line) {
    return values
        .getOrDefault(line.key(), Optional.of(line.value()))
        .map(value -> plain(line.definition(), value))
        .orElse(line.standard());
  }

  /** Whether it would be the admin's own value. */
  boolean isOwn(SettingLine line) {
    Optional<String> asked = values.get(line.key());
    if (asked == null) {
      return line.own();
    }
    return asked.isPresent() && (back || line.own() || !valueOf(line).equals(line.value()));
  }

  boolean changes(SettingLine line) {
    return !valueOf(line).equals(line.value()) || isOwn(line) != line.own();
  }

  List<Fault> faults(SettingSheet sheet) {
    List<Fault> faults = new ArrayList<>();
    values.keySet().stream()
        .filter(key -> sheet.line(key).isEmpty())
        .forEach(key -> faults.add(Fault.of(key, "modules.fault.unknown")));
    sheet.lines().stream()
        .filter(this::changes)
        .forEach(
            line ->
                line.definition()
                    .faultIn(valueOf(line))
                    .ifPresent(what -> faults.add(fault(line.definition(), what, valueOf(line)))));
    if (faults.isEmpty()) {
      agesThatCross(sheet, faults);
    }
    return faults;
  }

  private static Fault fault(
      SettingDefinition setting, SettingDefinition.Fault what, String value) {
    return switch (what) {
      case NOT_A_NUMBER ->
          Fault.of(setting.key(), "modules.fault.number", setting.least(), setting.most());
      case OUT_OF_RANGE ->
          Fault.of(setting.key(), "modules.fault.range", value, setting.least(), setting.most());
      case NOT_A_FLAG -> Fault.of(setting.key(), "modules.fault.flag");
      case NOT_A_CHOICE -> Fault.of(setting.key(), "modules.fault.choice");
      case EMPTY_OR_LONG -> Fault.of(setting.key(), "modules.fault.text");
    };
  }

  /** Nobody is old enough and young enough where the youngest age is above the oldest. */
  private void agesThatCross(SettingSheet sheet, List<Fault> faults) {
    for (SettingLine from : sheet.lines()) {
      if (!from.key().endsWith(FROM)) {
        continue;
      }
      String stem = from.key().substring(0, from.key().length() - FROM.length());
      int youngest = Integer.parseInt(valueOf(from));
      sheet
          .line(stem + TO)
          .map(to -> Integer.parseInt(valueOf(to)))
          .filter(oldest -> youngest > oldest)
          .ifPresent(
              oldest -> faults.add(Fault.of(from.key(), "modules.fault.ages", youngest, oldest)));
    }
  }

  /** "07" is 7. */
  private static String plain(SettingDefinition setting, String value) {
    return setting.type() == SettingDefinition.Type.NUMBER && value.matches("-?[0-9]{1,9}")
        ? String.valueOf(Integer.parseInt(value))
        : value;
  }
}
