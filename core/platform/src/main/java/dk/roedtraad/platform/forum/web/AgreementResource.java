package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.AgreementState;
import dk.roedtraad.platform.forum.AnswerAgreement;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One agreement for programs. */
@RequestScoped
@Path("/api/v1/agreements/{id: [0-9a-f-]{36}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class AgreementResource {
  @Inject CurrentCaller current;
  @Inject AnswerAgreement agreements;

  @GET
  @Operation(summary = "An agreement and whether it was kept")
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
        .tag(String.valueOf(seen.version()))
        .build();
  }

  @POST
  @Path("answer")
  @Operation(summary = "Answer an agreement: state (KEPT or DROPPED) and words")
  public Response answer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      JsonObject body) {
    agreements.answer(
        current.required(),
        id,
        Bodies.version(ifMatch),
        Bodies.one(AgreementState.class, Bodies.text(body, "state"), "state"),
        Objects.requireNonNullElse(Bodies.maybeText(body, "words"), ""));
    return Response.noContent().build();
  }
}
