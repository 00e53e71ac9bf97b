package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.About;
import dk.roedtraad.platform.concern.ConcernList;
import dk.roedtraad.platform.concern.ConcernReading;
import dk.roedtraad.platform.concern.ConcernView;
import dk.roedtraad.platform.concern.FollowUpConcern;
import dk.roedtraad.platform.concern.NewConcern;
import dk.roedtraad.platform.concern.Outcome;
import dk.roedtraad.platform.concern.RaiseConcern;
import dk.roedtraad.platform.concern.Receipt;
import dk.roedtraad.platform.concern.ThisIsAbout;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.FilledJson;
import dk.roedtraad.platform.web.Idempotency;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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
  @Inject ThisIsAbout about;
  @Inject ConcernList list;
  @Inject ThisMunicipality here;
  @Inject Idempotency idempotency;
  @Inject CurrentCaller current;

  @GET
  @Operation(summary = "The concerns in one's hands, with the minutes to assessment and to action")
  public Response list() {
    JsonArrayBuilder body = Json.createArrayBuilder();
    list.handledBy(current.required()).forEach(line -> body.add(ConcernJson.of(line)));
    return Response.ok(body.build().toString()).build();
  }

  @POST
  @Operation(
      summary =
          "Raise a concern: about CHILD with \"child\", about GROUP with \"group\", or about UNBORN"
              + " with \"mother\": {\"name\", \"described\" or \"person\"} and \"due\" or \"week\"")
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
    return Response.ok(ConcernJson.of(view)).header("ETag", Etag.of(view.version())).build();
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

  @POST
  @Path("{id}/about")
  @Operation(
      summary =
          "Whom it is about: {\"child\": \"...\"}, or {\"unknown\": \"what was done\"}, or {\"born\":"
              + " {\"given\", \"family\", \"on\"}}")
  public Response about(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match, JsonObject body) {
    Caller caller = current.required();
    int version = Etag.version(match);
    if (body.containsKey("child")) {
      about.child(caller, id, version, Fields.id(body, "child"));
    } else if (body.containsKey("born")) {
      Filled born = FilledJson.filled(body.getJsonObject("born"));
      about.born(caller, id, version, born.text("given"), born.text("family"), born.date("on"));
    } else {
      about.unknown(caller, id, version, body.getString("unknown", ""));
    }
    return read(id);
  }

  private Idempotency.Answer receive(Caller caller, JsonObject body) {
    About of = Fields.one(About.class, body, "about");
    if (of == About.DESCRIBED) {
      throw new Refusal(Problem.INVALID, "problem.json", "about");
    }
    UUID child = of == About.CHILD ? Fields.id(body, "child") : null;
    mayRaise.check(caller, child);
    NewConcern told =
        new NewConcern(
            of,
            child,
            mayRaise.unit(caller),
            of == About.GROUP ? Fields.text(body, "group") : "",
            Fields.text(body, "seen"),
            body.getString("tried", ""),
            List.of(),
            body.getBoolean("suspectsAbuse", false),
            body.getBoolean("notification", false),
            null,
            "",
            null,
            "");
    Receipt receipt =
        of == About.UNBORN
            ? raise.byProfessional(
                caller,
                told,
                mayRaise.mother(caller, body),
                here.texts().of("concern.unborn.called"))
            : raise.byProfessional(caller, told);
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
}
