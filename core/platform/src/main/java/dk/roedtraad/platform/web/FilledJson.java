package dk.roedtraad.platform.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON as what somebody filled in, and the answers that every component gives alike. */
public final class FilledJson {
  private FilledJson() {}

  /** Reads a body field by field, as a form is read; an absent field is an empty one. */
  public static Filled filled(@Nullable JsonObject body) {
    Filled filled = new Filled();
    if (body != null) {
      body.forEach(
          (name, value) ->
              filled.put(
                  name,
                  value instanceof JsonString text
                      ? text.getString()
                      : value.equals(jakarta.json.JsonValue.NULL) ? "" : value.toString()));
    }
    return filled;
  }

  /**
   * The version of {@code If-Match}; -1 when there is none, which no row has.
   *
   * @param header {@code "3"} with its quotation marks
   */
  public static int version(@Nullable String header) {
    return new Filled().put("v", header == null ? "" : header.replace("\"", "")).number("v");
  }

  /** The answer when nothing was done. */
  public static Response refused(Outcome outcome) {
    if (outcome.kind() == Outcome.Kind.STALE) {
      return Problems.json(Problem.CONFLICT, "");
    }
    List<FieldError> fields =
        outcome.faults().stream().map((Fault f) -> f.inWords(Languages.texts("en"))).toList();
    return Problems.json(Problem.INVALID, "", fields);
  }

  /** The day as ISO 8601, or null. */
  public static JsonObjectBuilder day(
      JsonObjectBuilder json, String name, @Nullable LocalDate day) {
    return day == null ? json.addNull(name) : json.add(name, day.toString());
  }
}
