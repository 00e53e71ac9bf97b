package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.AgreementState;
import dk.roedtraad.platform.forum.AnswerAgreement;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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

/** One agreement for programs. */
@RequestScoped
@Once
@Path("/api/v1/agreements/{id: [0-9a-f-]{36}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class AgreementResource {
  @Inject CurrentCaller current;
  @Inject AnswerAgreement agreements;

  @GET
  public Response one(@PathParam("id") UUID id) {
    AnswerAgreement.SeenAgreement seen = agreements.see(current.required(), id);
    return Response.ok(
            Json.createObjectBuilder()
                .add("id", id.toString())
                .add("item", seen.item().toString())
                .add("what", seen.what())
                .add("responsible", seen.responsible())
                .add("dueOn", seen.dueOn().toString())
                .add("state", seen.state().name())
                .add("answer", seen.answer())
                .build()
                .toString())
        .header("ETag", Etag.of(seen.version()))
        .build();
  }

  @POST
  @Path("answer")
  public Response answer(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Sent sent) {
    int version = Etag.version(ifMatch);
    sent.only("state", "words");
    boolean kept = sent.one(Kept.class, "state") == Kept.KEPT;
    return Etag.changed(
        agreements.answer(
            current.required(),
            id,
            version,
            kept ? AgreementState.KEPT : AgreementState.DROPPED,
            sent.text("words")));
  }

  /** What can be said of an agreement. */
  public enum Kept {
    KEPT,
    DROPPED
  }
}
