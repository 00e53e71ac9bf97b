package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.Fault;
import dk.roedtraad.platform.intervention.InterventionLine;
import dk.roedtraad.platform.intervention.Outcome;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Problems;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Interventions as JSON, and JSON as what somebody filled in. */
public final class InterventionJson {
  private InterventionJson() {}

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

  static JsonObjectBuilder of(InterventionLine line) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", line.id().toString())
            .add("type", line.typeKey())
            .add("name", line.name())
            .add("area", line.area().name())
            .add("level", line.levelKey())
            .add("provider", line.provider())
            .add("legalBasis", line.legalBasis())
            .add("state", line.state().name())
            .add("startsOn", line.startsOn().toString())
            .add("reviewOn", line.reviewOn().toString())
            .add("why", line.why())
            .add("triedBelow", line.triedBelow())
            .add("endReason", line.endReason())
            .add("group", line.place())
            .add("responsible", line.responsible())
            .add("responsibleId", line.responsibleId().toString())
            .add("version", line.version());
    id(json, "child", line.child());
    id(json, "unit", line.unit());
    day(json, "expectedEnd", line.expectedEnd());
    day(json, "endedOn", line.endedOn());
    Integer step = line.step();
    return step == null ? json.addNull("step") : json.add("step", step);
  }

  private static void id(JsonObjectBuilder json, String name, @Nullable UUID id) {
    if (id == null) {
      json.addNull(name);
    } else {
      json.add(name, id.toString());
    }
  }
}
