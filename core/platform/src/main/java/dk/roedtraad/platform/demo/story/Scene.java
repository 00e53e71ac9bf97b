package dk.roedtraad.platform.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that happened in a story.
 *
 * @param where the file and line, for messages
 * @param offset days before (negative) or after today
 * @param hours set when the offset is in hours, which lie on any day
 * @param kind such as "bekymring" or "møde"
 * @param name the name under which the story comes back to it; may be empty
 * @param fields by name; a name may stand several times
 */
record Scene(
    String where,
    int offset,
    boolean hours,
    String kind,
    String name,
    Map<String, List<String>> fields) {

  /** The field's text; empty when the scene has none. */
  String text(String field) {
    return maybe(field).orElse("");
  }

  Optional<String> maybe(String field) {
    return all(field).stream().findFirst();
  }

  String required(String field) {
    return maybe(field).orElseThrow(() -> wrong("needs the field " + field));
  }

  List<String> all(String field) {
    return fields.getOrDefault(field, List.of());
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  /** Cells of a field such as "who | what | +14"; at least so many, the missing ones empty. */
  static String[] cells(String text, int least) {
    String[] given = text.split("\\|", -1);
    String[] cells = new String[Math.max(least, given.length)];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i < given.length ? given[i].strip() : "";
    }
    return cells;
  }

  IllegalStateException wrong(String what) {
    return new IllegalStateException(where + ": " + kind + " " + name + " " + what);
  }
}
