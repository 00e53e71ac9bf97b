package dk.roedtraad.platform.transition.web;

import dk.roedtraad.api.transition.Side;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.transition.ChangeTransition;
import dk.roedtraad.platform.transition.NewTransition;
import dk.roedtraad.platform.transition.ReadTransition;
import dk.roedtraad.platform.transition.TransitionSteps;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transition for programs. */
@RequestScoped
@Once
@Path("/api/v1/transitions/{id: [0-9a-f-]{36}}")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class TransitionResource {
  @Inject ReadTransition transitions;
  @Inject ChangeTransition change;
  @Inject TransitionSteps steps;
  @Inject CurrentCaller current;

  @GET
  public Response one(@PathParam("id") UUID id) {
    ReadTransition.Seen seen = transitions.one(caller(), id);
    return Response.ok(TransitionJson.of(seen).build().toString())
        .header("ETag", Etag.of(seen.version()))
        .build();
  }

  /** Where it goes, and what is hoped for. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Sent sent) {
    int version = Etag.version(ifMatch);
    sent.only("toUnit", "toName", "onDay", "coming", "comingName", "childHopes", "familyHopes");
    NewTransition plan =
        new NewTransition(
            "",
            sent.maybeId("toUnit"),
            sent.text("toName"),
            sent.maybeDay("onDay"),
            sent.maybeId("coming"),
            sent.text("comingName"));
    Outcome outcome =
        change.all(caller(), id, version, plan, sent.text("childHopes"), sent.text("familyHopes"));
    outcome.orRefuse();
    return Etag.changed(outcome.current());
  }

  @POST
  @Path("steps")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("id") UUID id, Sent sent) {
    sent.only("side", "words", "due");
    return made(
        id,
        steps.add(
            caller(),
            id,
            sent.maybeOne(Side.class, "side"),
            sent.text("words"),
            sent.maybeDay("due")));
  }

  /** Done, waiting after all, or set aside with a reason. */
  @POST
  @Path("steps/{step: [0-9a-f-]{36}}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response mark(@PathParam("id") UUID id, @PathParam("step") UUID step, Sent sent) {
    sent.only("mark", "why");
    TransitionSteps.Mark mark = sent.one(TransitionSteps.Mark.class, "mark");
    steps.mark(caller(), id, step, mark, sent.text("why")).orRefuse();
    return Response.noContent().build();
  }

  @POST
  @Path("met")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response met(@PathParam("id") UUID id, Sent sent) {
    sent.only("kind", "day", "who", "words");
    return made(
        id,
        steps.met(
            caller(),
            id,
            sent.maybeOne(TransitionSteps.Met.class, "kind"),
            sent.maybeDay("day"),
            sent.text("who"),
            sent.text("words")));
  }

  /** One side is ready, or not any more, with the reason. */
  @POST
  @Path("ready")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ready(@PathParam("id") UUID id, Sent sent) {
    sent.only("side", "ready", "why");
    boolean coming = sent.one(Side.class, "side") == Side.COMING;
    change.ready(caller(), id, coming, sent.flag("ready"), sent.text("why")).orRefuse();
    return Response.noContent().build();
  }

  /** It is complete, or does not come about. */
  @POST
  @Path("ending")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response end(@PathParam("id") UUID id, Sent sent) {
    sent.only("complete", "words");
    change.end(caller(), id, sent.flag("complete"), sent.text("words")).orRefuse();
    return Response.noContent().build();
  }

  private Caller caller() {
    return current.required();
  }

  private static Response made(UUID transition, Outcome outcome) {
    return Response.created(URI.create("/api/v1/transitions/" + transition))
        .entity(
            Json.createObjectBuilder().add("id", outcome.orRefuse().toString()).build().toString())
        .build();
  }
}
