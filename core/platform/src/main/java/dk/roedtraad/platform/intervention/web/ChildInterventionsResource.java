package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.BeginIntervention;
import dk.roedtraad.platform.intervention.NewIntervention;
import dk.roedtraad.platform.intervention.ReadInterventions;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.FilledJson;
import dk.roedtraad.platform.web.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A child's interventions for programs; the same rules as on the pages. */
@RequestScoped
@Path("/api/v1/children/{child}/interventions")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildInterventionsResource {
  @Inject CurrentCaller current;
  @Inject ReadInterventions read;
  @Inject BeginIntervention begin;

  @GET
  @Operation(summary = "All interventions of a child, the newest first")
  public JsonArray list(@PathParam("child") UUID child) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    read.ofChild(current.required(), child).forEach(line -> list.add(InterventionJson.of(line)));
    return list.build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Begins an intervention",
      description =
          "Above the lowest fitting step, why and triedBelow are required. The responsible is the"
              + " caller, a colleague of the caller's units or the child's coordinator.")
  public Response add(@PathParam("child") UUID child, JsonObject body) {
    Filled filled = FilledJson.filled(body);
    UUID responsible = filled.uuid("responsible");
    Outcome outcome =
        begin.begin(
            current.required(),
            new NewIntervention(
                child,
                null,
                "",
                filled.text("type"),
                filled.date("startsOn"),
                filled.date("expectedEnd"),
                responsible == null ? current.required().id() : responsible,
                filled.text("provider"),
                filled.text("why"),
                filled.text("triedBelow"),
                filled.uuid("concern")));
    UUID id = outcome.id();
    return id == null
        ? FilledJson.refused(outcome)
        : Response.created(URI.create("/api/v1/interventions/" + id))
            .entity(Json.createObjectBuilder().add("id", id.toString()).build())
            .build();
  }
}
