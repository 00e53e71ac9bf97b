package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.About;
import dk.roedtraad.platform.concern.ConcernReading;
import dk.roedtraad.platform.concern.ConcernView;
import dk.roedtraad.platform.concern.FollowUpConcern;
import dk.roedtraad.platform.concern.NewConcern;
import dk.roedtraad.platform.concern.Outcome;
import dk.roedtraad.platform.concern.RaiseConcern;
import dk.roedtraad.platform.concern.Receipt;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Idempotency;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Concerns for programs: raise one, read it, assess it, follow it up, close it. */
@RequestScoped
@Path("/api/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ConcernResource {
  @Inject RaiseConcern raise;
  @Inject MayRaise mayRaise;
  @Inject ConcernReading reading;
  @Inject FollowUpConcern follow;
  @Inject Idempotency idempotency;
  @Inject CurrentCaller current;

  @POST
  @Operation(summary = "Raise a concern about a child of one's own institution, or about a group")
  public Response raise(@HeaderParam("Idempotency-Key") @Nullable String key, JsonObject body) {
    Caller caller = current.required();
    Idempotency.Answer answer =
        idempotency.once(caller, key, body.toString(), () -> receive(caller, body));
    return Response.status(answer.status())
        .location(URI.create(answer.location()))
        .entity(answer.body())
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A concern, for its holder and for the one who raised it")
  public Response read(@PathParam("id") UUID id) {
    ConcernView view = reading.one(current.required(), id);
    return Response.ok(json(view)).header("ETag", Etag.of(view.version())).build();
  }

  @POST
  @Path("{id}/assessment")
  @Operation(summary = "Note the acute assessment: {\"words\": \"...\"}; stops the 24-hour clock")
  public Response assess(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match, JsonObject body) {
    follow.assess(current.required(), id, Etag.version(match), body.getString("words", "").strip());
    return read(id);
  }

  @POST
  @Path("{id}/follow-ups")
  @Operation(summary = "Note what has been done: {\"words\": \"...\"}")
  public Response followUp(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match, JsonObject body) {
    follow.followUp(
        current.required(), id, Etag.version(match), body.getString("words", "").strip());
    return read(id);
  }

  @POST
  @Path("{id}/outcome")
  @Operation(summary = "Close it: {\"outcome\": \"ADVICE\", \"words\": \"...\"}")
  public Response close(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match, JsonObject body) {
    follow.close(
        current.required(),
        id,
        Etag.version(match),
        Fields.one(Outcome.class, body, "outcome"),
        body.getString("words", "").strip());
    return read(id);
  }

  private Idempotency.Answer receive(Caller caller, JsonObject body) {
    About about = Fields.one(About.class, body, "about");
    UUID child = about == About.CHILD ? Fields.id(body, "child") : null;
    mayRaise.check(caller, child);
    NewConcern told =
        new NewConcern(
            about == About.CHILD ? About.CHILD : About.GROUP,
            child,
            mayRaise.unit(caller),
            about == About.CHILD ? "" : Fields.text(body, "group"),
            Fields.text(body, "seen"),
            body.getString("tried", ""),
            List.of(),
            body.getBoolean("suspectsAbuse", false),
            body.getBoolean("notification", false),
            null,
            "",
            null,
            "");
    Receipt receipt = raise.byProfessional(caller, told);
    String location = "/api/v1/concerns/" + receipt.id();
    return new Idempotency.Answer(
        201,
        location,
        Json.createObjectBuilder()
            .add("id", receipt.id().toString())
            .add("number", receipt.number())
            .add("holder", receipt.holder())
            .add("answerBy", receipt.answerBy().toString())
            .build()
            .toString());
  }

  private static String json(ConcernView view) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("id", view.id().toString())
            .add("number", view.number())
            .add("about", view.about().name())
            .add("notification", view.notification())
            .add("state", view.state().name())
            .add("seen", view.seen())
            .add("holder", view.holder())
            .add("receivedAt", view.receivedAt().toString())
            .add("answerBy", view.answerBy().toString())
            .add("outcomeText", view.outcomeText());
    if (view.handles()) {
      body.add("assessment", view.assessment()).add("tried", view.tried());
    }
    view.daysToAction().ifPresent(days -> body.add("daysToAction", days));
    return body.build().toString();
  }
}
