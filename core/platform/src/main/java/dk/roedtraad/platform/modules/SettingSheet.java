package dk.roedtraad.platform.modules;

import java.util.List;
import java.util.Optional;

/**
 * All settings of one module.
 *
 * @param version the number of the newest save; 0 when there is none
 * @param changes of the latest saves, the newest first
 */
public record SettingSheet(
    String module, int version, List<SettingLine> lines, List<SettingChange> changes) {

  public SettingSheet {
    lines = List.copyOf(lines);
    changes = List.copyOf(changes);
  }

  /** One setting; empty when the module declares none of that key. */
  public Optional<SettingLine> line(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).findFirst();
  }

  /** What the newest save changed. */
  public List<SettingChange> newest() {
    return changes.stream().filter(change -> change.number() == version).toList();
  }

  /** What a setting was at an earlier version, as far back as the changes go. */
  public String valueAt(int earlier, SettingLine line) {
    return changes.stream()
        .filter(change -> change.key().equals(line.key()) && change.number() > earlier)
        .reduce((newer, older) -> older)
        .map(SettingChange::was)
        .orElse(line.value());
  }
}
