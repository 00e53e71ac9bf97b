package dk.roedtraad.platform.handover.web;

import dk.roedtraad.platform.handover.AnswerHandover;
import dk.roedtraad.platform.handover.ReadHandover;
import dk.roedtraad.platform.handover.TakeBack;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Once;
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
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One handover for programs. */
@RequestScoped
@Once
@Path("/api/v1/handovers/{id: [0-9a-f-]{36}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class HandoverResource {
  @Inject ReadHandover handovers;
  @Inject AnswerHandover answers;
  @Inject TakeBack takeBack;
  @Inject CurrentCaller current;

  @GET
  public Response one(@PathParam("id") UUID id) {
    ReadHandover.Seen seen = handovers.one(current.required(), id);
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("id", id.toString())
            .add("child", seen.child().toString())
            .add("giver", person(seen.giverId(), seen.giver()))
            .add("receiver", person(seen.receiverId(), seen.receiver()))
            .add("state", seen.state().name())
            .add("reason", seen.reason())
            .add("doneSoFar", seen.doneSoFar())
            .add("whatNext", seen.whatNext())
            .add("offeredAt", seen.offeredAt().toString())
            .add("answerBy", seen.answerBy().toString());
    Instant at = seen.answeredAt();
    if (at != null) {
      body.add("answeredAt", at.toString()).add("answeredBy", seen.answerer());
      body.add("answer", seen.answer());
    }
    JsonArrayBuilder earlier = Json.createArrayBuilder();
    seen.earlier()
        .forEach(
            each ->
                earlier.add(
                    Json.createObjectBuilder()
                        .add("id", each.id().toString())
                        .add("giver", each.giver())
                        .add("receiver", each.receiver())
                        .add("state", each.state().name())
                        .add("answer", each.answer())));
    return Response.ok(body.add("earlier", earlier).build().toString())
        .header("ETag", Etag.of(seen.version()))
        .build();
  }

  /** Says yes, and holds the thread from then on; or no, with words that say why. */
  @POST
  @Path("answer")
  public Response answer(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Sent sent) {
    int version = Etag.version(ifMatch);
    sent.only("accept", "words");
    boolean isYes = sent.flag("accept");
    return Etag.changed(
        isYes
            ? answers.accept(current.required(), id, version, sent.text("words"))
            : answers.decline(current.required(), id, version, sent.text("words")));
  }

  /** Takes it back; the giver keeps the thread. */
  @POST
  @Path("withdrawal")
  public Response withdraw(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Sent sent) {
    int version = Etag.version(ifMatch);
    sent.only("reason");
    return Etag.changed(takeBack.withdraw(current.required(), id, version, sent.text("reason")));
  }

  private static JsonObjectBuilder person(UUID id, String name) {
    return Json.createObjectBuilder().add("id", id.toString()).add("name", name);
  }
}
