package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.InterventionLine;
import dk.roedtraad.platform.web.JsonDays;
import dk.roedtraad.platform.web.Outcome;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Interventions as JSON. */
final class InterventionJson {
  private InterventionJson() {}

  static JsonObjectBuilder of(InterventionLine line) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", line.id().toString())
            .add("type", line.typeKey())
            .add("name", line.name())
            .add("aim", line.aim().name())
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
    id(json, "family", line.family());
    JsonDays.add(json, "expectedEnd", line.expectedEnd());
    JsonDays.add(json, "endedOn", line.endedOn());
    Integer step = line.step();
    return step == null ? json.addNull("step") : json.add("step", step);
  }

  /** The answer to one that was begun or planned. */
  static Response begun(Outcome outcome) {
    UUID id = outcome.orRefuse();
    return Response.created(URI.create("/api/v1/interventions/" + id))
        .entity(Json.createObjectBuilder().add("id", id.toString()).build().toString())
        .build();
  }

  private static void id(JsonObjectBuilder json, String name, @Nullable UUID id) {
    if (id == null) {
      json.addNull(name);
    } else {
      json.add(name, id.toString());
    }
  }
}
