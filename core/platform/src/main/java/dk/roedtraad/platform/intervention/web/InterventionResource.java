package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.Effect;
import dk.roedtraad.platform.intervention.EffectAnswer;
import dk.roedtraad.platform.intervention.FollowUpIntervention;
import dk.roedtraad.platform.intervention.GoesOn;
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
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One intervention and the answers to whether it helps, for programs. */
@RequestScoped
@Path("/api/v1/interventions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class InterventionResource {
  @Inject CurrentCaller current;
  @Inject ReadInterventions read;
  @Inject FollowUpIntervention followUp;

  @GET
  @Operation(summary = "An intervention with the answers so far; its ETag is its version")
  public Response one(@PathParam("id") UUID id) {
    ReadInterventions.Whole whole = read.one(current.required(), id);
    JsonArrayBuilder effects = Json.createArrayBuilder();
    whole.answers().forEach(given -> effects.add(effect(given)));
    return Response.ok(InterventionJson.of(whole.line()).add("effects", effects).build())
        .tag(new EntityTag(Integer.toString(whole.line().version())))
        .build();
  }

  @POST
  @Path("effects")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Answers whether it helps",
      description = "If-Match is required. goesOn ENDED needs endReason, else nextReview and why.")
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      JsonObject body) {
    Filled filled = FilledJson.filled(body);
    EffectAnswer answer =
        new EffectAnswer(
            filled.one(Effect.class, "effect"),
            filled.text("words"),
            filled.one(GoesOn.class, "goesOn"),
            filled.date("nextReview"),
            filled.text("nextReason"),
            filled.date("newEnd"),
            filled.text("endReason"));
    Outcome outcome = followUp.answer(current.required(), id, FilledJson.version(ifMatch), answer);
    return outcome.kind() == Outcome.Kind.DONE ? one(id) : FilledJson.refused(outcome);
  }

  private static JsonObjectBuilder effect(ReadInterventions.Given given) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("askedOn", given.askedOn().toString())
            .add("answeredOn", given.answeredOn().toString())
            .add("by", given.by())
            .add("effect", given.effect().name())
            .add("words", given.words())
            .add("goesOn", given.goesOn().name())
            .add("nextReason", given.nextReason());
    return FilledJson.day(json, "nextReview", given.nextReview().orElse(null));
  }
}
