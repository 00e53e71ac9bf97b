package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import java.util.Map;
import java.util.TreeMap;

/** The settings by which an admin adjusts a number that a declaration gives. */
final class Adjustments {
  private Adjustments() {}

  /**
   * What a number means and may be.
   *
   * @param declared the number in the declaration
   * @param least the smallest that the declaration allows
   * @param most the largest
   */
  record Number(int declared, int least, int most) {}

  /** By setting key, whether the module declares that setting or not. */
  static Map<String, Number> possible(MunicipalityModule module) {
    Map<String, Number> numbers = new TreeMap<>();
    module
        .forumTypes()
        .forEach(
            forum -> {
              numbers.put(forum.key() + ".every-weeks", new Number(forum.everyWeeks(), 0, 52));
              numbers.put(forum.key() + ".age-from", new Number(forum.ageFrom(), 0, 22));
              numbers.put(forum.key() + ".age-to", new Number(forum.ageTo(), 0, 22));
            });
    module
        .catalogue()
        .forEach(
            type -> {
              numbers.put(type.key() + ".places", new Number(type.places(), 0, 9999));
              numbers.put(type.key() + ".age-from", new Number(type.ageFrom(), 0, 22));
              numbers.put(type.key() + ".age-to", new Number(type.ageTo(), 0, 22));
            });
    module
        .deadlines()
        .forEach(rule -> numbers.put(rule.setting(), new Number(rule.amount(), 1, 999)));
    module.ageSteps().forEach(step -> numbers.put(step.setting(), new Number(step.years(), 1, 22)));
    return numbers;
  }
}
