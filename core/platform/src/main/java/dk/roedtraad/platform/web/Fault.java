package dk.roedtraad.platform.web;

import java.util.List;

/**
 * What must be put right before something can be done; nothing was saved.
 *
 * @param field the field of the form or the request
 * @param key text key of a whole sentence
 * @param arguments take its places; a date is written in the reader's language
 */
public record Fault(String field, String key, List<Object> arguments) {

  /** A fault with what takes the places of its sentence. */
  public static Fault of(String field, String key, Object... arguments) {
    return new Fault(field, key, List.of(arguments));
  }

  /** The fault in the reader's language. */
  public FieldError inWords(Texts t) {
    Object[] said =
        arguments.stream()
            .map(a -> a instanceof java.time.LocalDate day ? t.shortDate(day) : a)
            .toArray();
    return new FieldError(field, t.of(key, said));
  }
}
