package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every word a module needs is there, in Danish and in English, and no other. */
public interface TextsContract extends ModuleUnderTest {

  @Test
  default void hasEveryTextInBothLanguages() {
    Faults faults = new Faults();
    Set<String> needed = NeededTexts.of(module());
    for (ModuleTexts language : languages()) {
      needed.forEach(
          key ->
              faults.unless(
                  language.texts().containsKey(key),
                  "Text '" + key + "' is missing: write it in " + language.file() + "."));
    }
    faults.throwIfAny();
  }

  @Test
  default void hasNoTextThatNothingUses() {
    Faults faults = new Faults();
    Set<String> needed = NeededTexts.of(module());
    ModuleFiles files = ModuleFiles.of(module());
    for (ModuleTexts language : languages()) {
      language
          .texts()
          .keySet()
          .forEach(
              key ->
                  faults.unless(
                      needed.contains(key) || files.mentions(key),
                      "Nothing uses text '" + key + "': remove it from " + language.file() + "."));
    }
    faults.throwIfAny();
  }

  @Test
  default void textsHaveTheSameKeysAndPlacesInBothLanguages() {
    Faults faults = new Faults();
    ModuleTexts danish = languages().get(0);
    ModuleTexts english = languages().get(1);
    danish
        .texts()
        .keySet()
        .forEach(
            key -> {
              faults.unless(
                  english.texts().containsKey(key),
                  "Text '" + key + "' is in Danish alone: write it in " + english.file() + ".");
              faults.unless(
                  danish.placesOf(key).equals(english.placesOf(key)),
                  "Text '"
                      + key
                      + "' has places "
                      + danish.placesOf(key)
                      + " in Danish and "
                      + english.placesOf(key)
                      + " in English: give both the same.");
            });
    english
        .texts()
        .keySet()
        .forEach(
            key ->
                faults.unless(
                    danish.texts().containsKey(key),
                    "Text '" + key + "' is in English alone: write it in " + danish.file() + "."));
    faults.throwIfAny();
  }

  @Test
  default void textsAreWrittenOnceAndSaySomething() {
    Faults faults = new Faults();
    MunicipalityModule module = module();
    for (ModuleTexts language : languages()) {
      language
          .repeated()
          .forEach(
              key ->
                  faults.add(
                      "Text '"
                          + key
                          + "' is there twice: remove one from "
                          + language.file()
                          + "."));
      language
          .texts()
          .forEach(
              (key, text) -> {
                faults.unless(
                    !text.isBlank(),
                    "Text '" + key + "' is empty: write it in " + language.file() + ".");
                faults.unless(
                    module.id().owns(key),
                    "Text '" + key + "' must begin with '" + module.id() + ".': rename it.");
              });
    }
    faults.throwIfAny();
  }

  private List<ModuleTexts> languages() {
    MunicipalityModule module = module();
    ModuleFiles files = ModuleFiles.of(module);
    return List.of(
        ModuleTexts.read(files, module.id().value(), "da"),
        ModuleTexts.read(files, module.id().value(), "en"));
  }
}
