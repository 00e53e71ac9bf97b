package dk.roedtraad.platform.modules.web;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.tool.Tool;
import dk.roedtraad.platform.modules.Contributions;
import dk.roedtraad.platform.modules.InstalledModule;
import dk.roedtraad.platform.modules.ModuleSwitches.Turned;
import dk.roedtraad.platform.web.Texts;
import java.util.List;
import java.util.Map;

/**
 * A module as its switch is shown.
 *
 * @param usable whether it can be turned on at all
 * @param changed who turned it last and when; empty when it stands as it was delivered
 */
public record ModuleView(
    String id,
    String name,
    boolean on,
    boolean usable,
    String changed,
    List<Group> groups,
    List<Value> settings) {

  public ModuleView {
    groups = List.copyOf(groups);
    settings = List.copyOf(settings);
  }

  /** Contributions of one kind. */
  public record Group(String heading, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /** One contribution with its switch. */
  public record Line(String key, String name, boolean on, String changed) {}

  /** A setting with its value in force. */
  public record Value(String label, String help, String value) {}

  static ModuleView of(
      InstalledModule module,
      Contributions now,
      Map<String, Turned> turned,
      boolean usable,
      Texts t) {
    String id = module.id().value();
    return new ModuleView(
        id,
        name(id, t),
        now.has(id),
        usable,
        changed(turned, id, t),
        List.of(
            group(module.forumTypes().stream().map(ForumType::key).toList(), "forums", turned, t),
            group(
                module.catalogue().stream().map(InterventionType::key).toList(),
                "catalogue",
                turned,
                t),
            group(module.tools().stream().map(Tool::key).toList(), "tools", turned, t)),
        module.settings().stream().map(setting -> value(setting, now, t)).toList());
  }

  private static Group group(
      List<String> keys, String heading, Map<String, Turned> turned, Texts t) {
    return new Group(
        t.of("modules.group." + heading),
        keys.stream()
            .map(
                key ->
                    new Line(
                        key,
                        t.of(key + ".name"),
                        !turned.containsKey(key) || turned.get(key).on(),
                        changed(turned, key, t)))
            .toList());
  }

  private static Value value(SettingDefinition setting, Contributions now, Texts t) {
    SettingWords words = new SettingWords(setting, t);
    return new Value(words.label(), words.help(), words.value(now.settings().text(setting.key())));
  }

  /** What a module is called. */
  static String name(String id, Texts t) {
    return t.has(id + ".name") ? t.of(id + ".name") : id;
  }

  private static String changed(Map<String, Turned> turned, String key, Texts t) {
    Turned last = turned.get(key);
    return last == null ? "" : t.of("modules.changed", last.by(), t.shortDateTime(last.at()));
  }
}
