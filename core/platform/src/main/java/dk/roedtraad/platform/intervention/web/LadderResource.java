package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.LadderPath;
import dk.roedtraad.platform.intervention.ReadInterventions;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.JsonDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** A child's way on the ladder for programs. */
@RequestScoped
@Path("/api/v1/children/{child}/ladder")
@Produces(MediaType.APPLICATION_JSON)
public class LadderResource {
  @Inject CurrentCaller current;
  @Inject ReadInterventions read;

  @GET
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public JsonObject way(@PathParam("child") UUID child) {
    ReadInterventions.Way way = read.way(current.required(), child);
    JsonArrayBuilder moves = Json.createArrayBuilder();
    way.path()
        .moves()
        .forEach(
            move ->
                moves.add(
                    Json.createObjectBuilder()
                        .add("on", move.on().toString())
                        .add("from", move.step().from())
                        .add("to", move.step().to())
                        .add("name", move.name())
                        .add("reason", move.reason())));
    return Json.createObjectBuilder()
        .add("steps", way.steps().size())
        .add("stays", stays(way.path().stays()))
        .add("moves", moves)
        .add("ahead", stays(way.path().ahead()))
        .build();
  }

  private static JsonArrayBuilder stays(List<LadderPath.Stay> stays) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (LadderPath.Stay stay : stays) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("step", stay.step())
              .add("from", stay.from().toString())
              .add("name", stay.name());
      list.add(JsonDays.add(json, "to", stay.to()));
    }
    return list;
  }
}
