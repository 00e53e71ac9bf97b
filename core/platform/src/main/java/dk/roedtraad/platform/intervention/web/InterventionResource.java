package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.Effect;
import dk.roedtraad.platform.intervention.EffectAnswer;
import dk.roedtraad.platform.intervention.FollowUpIntervention;
import dk.roedtraad.platform.intervention.GoesOn;
import dk.roedtraad.platform.intervention.ReadInterventions;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.JsonDays;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One intervention and the answers to whether it helps, for programs. */
@RequestScoped
@Once
@Path("/api/v1/interventions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class InterventionResource {
  @Inject CurrentCaller current;
  @Inject ReadInterventions read;
  @Inject FollowUpIntervention followUp;

  @GET
  public Response one(@PathParam("id") UUID id) {
    ReadInterventions.Whole whole = read.one(current.required(), id);
    JsonArrayBuilder effects = Json.createArrayBuilder();
    whole.answers().forEach(given -> effects.add(effect(given)));
    return Response.ok(InterventionJson.of(whole.line()).add("effects", effects).build().toString())
        .header("ETag", Etag.of(whole.line().version()))
        .build();
  }

  @POST
  @Path("start")
  public Response start(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return changed(followUp.start(current.required(), id, Etag.version(ifMatch)));
  }

  @POST
  @Path("effects")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Sent sent) {
    int version = Etag.version(ifMatch);
    sent.only(
        "effect",
        "words",
        "goesOn",
        "nextReview",
        "nextReason",
        "newEnd",
        "endReason",
        "staysCoordinator",
        StandOnVoice.FIELD);
    EffectAnswer answer =
        new EffectAnswer(
            sent.maybeOne(Effect.class, "effect"),
            sent.text("words"),
            sent.maybeOne(GoesOn.class, "goesOn"),
            sent.maybeDay("nextReview"),
            sent.text("nextReason"),
            sent.maybeDay("newEnd"),
            sent.text("endReason"),
            sent.flag("staysCoordinator"));
    return changed(
        followUp.answer(current.required(), id, version, answer, sent.text(StandOnVoice.FIELD)));
  }

  private static Response changed(Outcome outcome) {
    outcome.orRefuse();
    return Etag.changed(outcome.current());
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
    return JsonDays.add(json, "nextReview", given.nextReview().orElse(null));
  }
}
