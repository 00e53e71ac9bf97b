package dk.roedtraad.platform.imports;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading one cell.
 *
 * @param value the value in its one written form; empty when there is a fault
 * @param fault what is wrong, or null
 * @param hint the nearest thing that would have been right; may be empty
 */
public record Reading(String value, @Nullable FaultCode fault, String hint) {
  static Reading of(String value) {
    return new Reading(value, null, "");
  }

  static Reading refused(FaultCode fault) {
    return new Reading("", fault, "");
  }

  static Reading refused(FaultCode fault, String hint) {
    return new Reading("", fault, hint);
  }
}
