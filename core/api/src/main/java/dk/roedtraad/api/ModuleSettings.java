package dk.roedtraad.api;

import java.util.Map;

/**
 * The values of one tenant, already checked against their definitions. Handed in, never looked up:
 * a route of a module, and what it injects, takes them by injection.
 *
 * @param values by setting key; only keys that some module declares
 * @since 1.0
 */
public record ModuleSettings(Map<String, String> values) {

  public ModuleSettings {
    values = Map.copyOf(values);
  }

  /**
   * @param key a declared key of type whole number
   * @throws IllegalArgumentException when no module declares the key
   */
  public int number(String key) {
    return Integer.parseInt(text(key));
  }

  /**
   * The number a tenant admin set, or else the one that the declaration itself gives.
   *
   * @param key a key of type whole number that may or may not be declared
   * @param otherwise the answer when no module declares the key
   */
  public int number(String key, int otherwise) {
    String value = values.get(key);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  /**
   * @param key a declared key of type yes or no
   * @throws IllegalArgumentException when no module declares the key
   */
  public boolean flag(String key) {
    return Boolean.parseBoolean(text(key));
  }

  /**
   * @param key a declared key of any type
   * @throws IllegalArgumentException when no module declares the key
   */
  public String text(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no module declares the setting " + key);
    }
    return value;
  }
}
