package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Texts;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came in a form that could not be taken, so that it comes back as it was written.
 *
 * @param part the part of the page that the form is in; empty when nothing went wrong
 * @param conflict whether somebody else has changed the text meanwhile
 */
record Typed(String part, Map<String, String> fields, List<FieldError> errors, boolean conflict) {
  /** The parts that are written in one form, so that each comes back whichever was sent. */
  private static final Set<String> TOGETHER = Set.of("said", "decision", "agreements");

  static final Typed NOTHING = new Typed("", Map.of(), List.of(), false);

  static Typed refused(String part, MultivaluedMap<String, String> form, Refusal refusal, Texts t) {
    Map<String, String> fields = new HashMap<>();
    form.forEach((name, values) -> fields.put(name, String.join("", values)));
    return new Typed(
        part,
        fields,
        List.of(new FieldError(fieldOf(part, refusal.key()), refusal.inWords(t))),
        refusal.problem() == Problem.CONFLICT);
  }

  /** What is wrong in a part; empty when nothing is. */
  List<FieldError> errorsIn(String where) {
    return part.equals(where) ? errors : List.of();
  }

  /** What was written in a field of a part; null when the part was not sent. */
  @Nullable String value(String where, String field) {
    if (part.equals(where)) {
      return fields.getOrDefault(field, "");
    }
    return TOGETHER.contains(part) && TOGETHER.contains(where) ? fields.get(field) : null;
  }

  private static String fieldOf(String part, String key) {
    return switch (key) {
      case "forum.refuse.agreement-who" -> "who";
      case "forum.refuse.unsent-agreement" -> "what";
      case "forum.refuse.unsent-statement" -> "say";
      case "forum.refuse.agreement-past", "forum.refuse.agreement-when" -> "due";
      case "voice.fault.told-to" -> "told-to";
      case "voice.fault.reason" -> "voice-reason";
      case "forum.refuse.voice-source" -> "source";
      default ->
          switch (part) {
            case "background" -> "background";
            case "voice" -> "voice-words";
            case "said" -> "speaker";
            case "decision" -> "decision";
            case "off" -> "off-reason";
            case "agreements" -> "what";
            default -> "main-content";
          };
    };
  }
}
