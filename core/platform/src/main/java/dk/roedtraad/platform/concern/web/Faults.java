package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.web.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong at one field of a form. */
public final class Faults {
  private Faults() {}

  /** The first fault at the field; null when there is none. */
  public static @Nullable String at(String field, List<FieldError> errors) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .findFirst()
        .orElse(null);
  }
}
