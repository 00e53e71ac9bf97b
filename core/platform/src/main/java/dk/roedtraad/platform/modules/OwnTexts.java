package dk.roedtraad.platform.modules;

import dk.roedtraad.platform.web.TextBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a module has the words that core's pages will ask it for, and no words of others. */
final class OwnTexts {
  private static final int MOST = 3;

  private OwnTexts() {}

  /** What is missing or too much, each in a sentence; empty when all is well. */
  static List<String> faultsIn(InstalledModule module) {
    List<String> faults = new ArrayList<>();
    for (String language : List.of("da", "en")) {
      Map<String, String> texts;
      try {
        texts = TextBundle.read(module.id().value(), language);
      } catch (IllegalArgumentException e) {
        faults.add(String.valueOf(e.getMessage()));
        continue;
      }
      needed(module)
          .filter(key -> !texts.containsKey(key))
          .limit(MOST)
          .forEach(key -> faults.add("no text " + key + " in language " + language));
      texts.keySet().stream()
          .filter(key -> !module.id().owns(key))
          .limit(MOST)
          .forEach(key -> faults.add("text " + key + " belongs to another"));
    }
    return faults;
  }

  private static Stream<String> needed(InstalledModule module) {
    String id = module.id().value();
    return Stream.of(
            Stream.of(id + ".name"),
            module.units().stream().map(unit -> unit.key() + ".name"),
            module.forumTypes().stream().map(forum -> forum.key() + ".name"),
            module.levels().stream().flatMap(level -> of(level.key(), "name", "purpose", "target")),
            module.ladder().stream()
                .flatMap(ladder -> ladder.steps().stream())
                .flatMap(step -> of(step.key(), "name", "examples")),
            module.catalogue().stream().flatMap(type -> of(type.key(), "name", "target")),
            module.catalogue().stream().map(type -> type.provider()),
            module.settings().stream().flatMap(setting -> of(setting.key(), "label", "help")),
            module.tools().stream().map(tool -> tool.key() + ".name"))
        .flatMap(keys -> keys);
  }

  private static Stream<String> of(String key, String... parts) {
    return Stream.of(parts).map(part -> key + "." + part);
  }
}
