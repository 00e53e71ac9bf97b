package dk.roedtraad.api;

import java.util.regex.Pattern;

/**
 * One municipality module. Its keys, texts, tables' history and addresses all begin with this id.
 *
 * @param value lower-case letters and digits, 2 to 20 characters, starting with a letter
 * @since 1.0
 */
public record ModuleId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]{1,19}");

  /**
   * @throws IllegalArgumentException when the value has another shape; the message repeats it
   */
  public ModuleId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("a module id is 2-20 of a-z, 0-9: " + value);
    }
  }

  /** Whether the key belongs to this module, that is, begins with its id and a dot. */
  public boolean owns(String key) {
    return key.startsWith(value + ".");
  }

  @Override
  public String toString() {
    return value;
  }
}
