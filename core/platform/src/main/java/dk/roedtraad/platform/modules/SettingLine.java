package dk.roedtraad.platform.modules;

import dk.roedtraad.api.settings.SettingDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it stands for the municipality at hand.
 *
 * @param value the value in force
 * @param own whether an admin has set it
 * @param standard what holds as long as no admin has set anything
 * @param last how it came to this; null when no admin has touched it
 */
public record SettingLine(
    SettingDefinition definition,
    String value,
    boolean own,
    String standard,
    @Nullable SettingChange last) {

  public String key() {
    return definition.key();
  }

  /** Whether the municipality's file says something else than the module. */
  public boolean isStandardFromFile() {
    return !standard.equals(definition.standard());
  }
}
