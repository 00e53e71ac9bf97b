package dk.roedtraad.testkit;

import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.api.settings.SettingDefinition.Type;
import dk.roedtraad.api.settings.Units;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A setting explains itself and changes something. */
public interface SettingsContract extends ModuleUnderTest {

  @Test
  default void numbersHaveAUnitAndARange() {
    Faults faults = new Faults();
    for (SettingDefinition setting : numbers()) {
      boolean known =
          setting.unit().startsWith("unit.")
              ? Units.ALL.contains(setting.unit())
              : module().id().owns(setting.unit());
      faults.unless(
          known,
          "Setting '"
              + setting.key()
              + "' counts in '"
              + setting.unit()
              + "', for which there is no text: take one of "
              + Units.ALL
              + " or a text of the module's own.");
      faults.unless(
          setting.least() < setting.most(),
          "Setting '" + setting.key() + "' leaves no choice: give it a range.");
    }
    faults.throwIfAny();
  }

  @Test
  default void defaultsAreValidAndChoicesAreReal() {
    Faults faults = new Faults();
    for (SettingDefinition setting : module().settings()) {
      faults.unless(
          setting.faultIn(setting.standard()).isEmpty(),
          "The default of '" + setting.key() + "' is not allowed: choose one inside the range.");
      faults.unless(
          setting.type() != Type.CHOICE || setting.choices().size() > 1,
          "Setting '" + setting.key() + "' leaves no choice: give it at least two.");
    }
    faults.throwIfAny();
  }

  @Test
  default void settingsAgreeWithWhatTheyAdjust() {
    Faults faults = new Faults();
    Map<String, Adjustments.Number> possible = Adjustments.possible(module());
    for (SettingDefinition setting : numbers()) {
      Adjustments.Number number = possible.get(setting.key());
      if (number == null) {
        continue;
      }
      faults.unless(
          setting.standard().equals(String.valueOf(number.declared())),
          "The default of '"
              + setting.key()
              + "' is "
              + setting.standard()
              + " and the declaration says "
              + number.declared()
              + ": write the same number in both.");
      faults.unless(
          setting.least() >= number.least() && setting.most() <= number.most(),
          "Setting '"
              + setting.key()
              + "' allows more than the declaration can take: stay within "
              + number.least()
              + "-"
              + number.most()
              + ".");
    }
    faults.throwIfAny();
  }

  @Test
  default void everySettingChangesSomething() {
    Faults faults = new Faults();
    Map<String, Adjustments.Number> possible = Adjustments.possible(module());
    ModuleFiles files = ModuleFiles.of(module());
    for (SettingDefinition setting : module().settings()) {
      faults.unless(
          possible.containsKey(setting.key()) || !module().tools().isEmpty(),
          "Nothing reads setting '"
              + setting.key()
              + "': name it after the declaration it adjusts, for example <forum>.every-weeks, in "
              + files.location().getFileName()
              + ".");
    }
    faults.throwIfAny();
  }

  private List<SettingDefinition> numbers() {
    return module().settings().stream().filter(s -> s.type() == Type.NUMBER).toList();
  }
}
