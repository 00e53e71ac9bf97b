package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.web.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that stand beside a field that must be put right. */
public final class Beside {
  private Beside() {}

  /** What is wrong with the field; null when nothing is. */
  public static @Nullable String of(List<FieldError> errors, String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .findFirst()
        .orElse(null);
  }
}
