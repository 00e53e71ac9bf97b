package dk.roedtraad.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be put right before a form can be taken.
 *
 * @param field the id of the field, so that the list of errors can lead to it
 * @param message what is wrong and how to put it right, as a whole sentence
 */
public record FieldError(String field, String message) {

  /** The first thing that is wrong at the field; null when nothing is. */
  public static @Nullable String at(String field, List<FieldError> errors) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::message)
        .findFirst()
        .orElse(null);
  }
}
