package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.transition.TransitionType;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The texts that follow from what a module declares. */
final class NeededTexts {
  private final Set<String> keys = new TreeSet<>();

  private NeededTexts() {}

  static Set<String> of(MunicipalityModule module) {
    NeededTexts needed = new NeededTexts();
    needed.add(module.id().value(), "name", "about");
    module.units().forEach(unit -> needed.add(unit.key(), "name"));
    module.forumTypes().forEach(needed::forum);
    module
        .forumRule()
        .ifPresent(
            rule ->
                Areas.subsets().forEach(areas -> needed.keys.add(rule.propose(areas).reasonKey())));
    module.preventionLevels().forEach(l -> needed.add(l.key(), "name", "purpose", "target"));
    module
        .ladder()
        .ifPresent(l -> l.steps().forEach(step -> needed.add(step.key(), "name", "examples")));
    module
        .catalogue()
        .forEach(
            type -> {
              needed.add(type.key(), "name", "target");
              needed.keys.add(type.provider());
            });
    module.deadlines().forEach(needed::deadline);
    module.transitionTypes().forEach(needed::transition);
    module.ageSteps().forEach(step -> needed.add(step.key(), "name", "what"));
    module.settings().forEach(needed::setting);
    module.tools().forEach(tool -> needed.add(tool.key(), "name"));
    return needed.keys;
  }

  private void forum(ForumType forum) {
    add(forum.key(), "name", "purpose");
    forum.professions().forEach(name -> add(forum.key(), "profession." + name));
    forum.agenda().forEach(name -> add(forum.key(), "agenda." + name));
  }

  private void deadline(DeadlineRule rule) {
    add(rule.key(), "name");
    if (rule.legalBasis().isEmpty()) {
      add(rule.key(), "source");
    }
  }

  private void transition(TransitionType type) {
    add(type.key(), "name", "purpose");
    type.steps().forEach(step -> add(type.key(), "step." + step.name()));
  }

  private void setting(SettingDefinition setting) {
    add(setting.key(), "label", "help");
    setting.choices().forEach(choice -> add(setting.key(), "choice." + choice));
    if (!setting.unit().isEmpty() && !setting.unit().startsWith("unit.")) {
      keys.add(setting.unit());
    }
  }

  private void add(String key, String... parts) {
    Stream.of(parts).forEach(part -> keys.add(key + "." + part));
  }
}
