package dk.roedtraad.api.settings;

import java.util.List;
import java.util.Optional;

/**
 * A setting that explains itself: type, unit, range and default. Its texts are {@code <key>.label}
 * and {@code <key>.help}.
 *
 * @param key beginning with the module's id
 * @param type how a value is written
 * @param unit the text key of the unit, for example {@code unit.weeks}; empty when it has none
 * @param standard the default, itself a valid value
 * @param least smallest number allowed; only for {@link Type#NUMBER}
 * @param most largest number allowed; only for {@link Type#NUMBER}
 * @param choices the values allowed; only for {@link Type#CHOICE}
 * @since 1.0
 */
public record SettingDefinition(
    String key,
    Type type,
    String unit,
    String standard,
    int least,
    int most,
    List<String> choices) {

  /** How a value is written. */
  public enum Type {
    NUMBER,
    FLAG,
    TEXT,
    CHOICE
  }

  /**
   * @throws IllegalArgumentException when the default is not itself a valid value
   */
  public SettingDefinition {
    choices = List.copyOf(choices);
    faultIn(type, standard, least, most, choices)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(
                  key + ": the default " + standard + " is " + fault);
            });
  }

  /** A whole number with a unit and a range. */
  public static SettingDefinition number(
      String key, String unit, int standard, int least, int most) {
    return new SettingDefinition(
        key, Type.NUMBER, unit, String.valueOf(standard), least, most, List.of());
  }

  /** Yes or no. */
  public static SettingDefinition flag(String key, boolean standard) {
    return new SettingDefinition(key, Type.FLAG, "", String.valueOf(standard), 0, 0, List.of());
  }

  /** One of several words. */
  public static SettingDefinition choice(String key, String standard, List<String> choices) {
    return new SettingDefinition(key, Type.CHOICE, "", standard, 0, 0, choices);
  }

  /** What is wrong with a value; empty when it is valid. */
  public Optional<Fault> faultIn(String value) {
    return faultIn(type, value, least, most, choices);
  }

  private static Optional<Fault> faultIn(
      Type type, String value, int least, int most, List<String> choices) {
    return switch (type) {
      case NUMBER -> numberFault(value, least, most);
      case FLAG -> fault(value.equals("true") || value.equals("false"), Fault.NOT_A_FLAG);
      case TEXT -> fault(!value.isBlank() && value.length() <= 200, Fault.EMPTY_OR_LONG);
      case CHOICE -> fault(choices.contains(value), Fault.NOT_A_CHOICE);
    };
  }

  private static Optional<Fault> numberFault(String value, int least, int most) {
    if (!value.matches("-?[0-9]{1,9}")) {
      return Optional.of(Fault.NOT_A_NUMBER);
    }
    int number = Integer.parseInt(value);
    return fault(number >= least && number <= most, Fault.OUT_OF_RANGE);
  }

  private static Optional<Fault> fault(boolean valid, Fault otherwise) {
    return valid ? Optional.empty() : Optional.of(otherwise);
  }

  /** Why a value is refused. */
  public enum Fault {
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    NOT_A_FLAG,
    NOT_A_CHOICE,
    EMPTY_OR_LONG
  }
}
