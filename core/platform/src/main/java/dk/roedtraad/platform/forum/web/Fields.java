package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fields of a form as they came. */
final class Fields {
  private Fields() {}

  /** What was written; empty when the field did not come. */
  static String text(MultivaluedMap<String, String> form, String name) {
    String value = form.getFirst(name);
    return value == null ? "" : value;
  }

  /** The id; null when the field is empty or did not come. */
  static @Nullable UUID maybeId(MultivaluedMap<String, String> form, String name) {
    return Written.id(text(form, name)).orElse(null);
  }

  /**
   * @throws Refusal when the field is no id: nothing was chosen
   */
  static UUID id(MultivaluedMap<String, String> form, String name) {
    return Written.id(text(form, name))
        .orElseThrow(() -> new Refusal(Problem.INVALID, "forum.refuse.nothing-chosen"));
  }

  /**
   * The number, as our own form sent it.
   *
   * @throws Refusal when it is none
   */
  static int number(MultivaluedMap<String, String> form, String name) {
    try {
      return Integer.parseInt(text(form, name));
    } catch (NumberFormatException e) {
      throw new Refusal(Problem.INVALID, "forum.refuse.nothing-chosen");
    }
  }
}
