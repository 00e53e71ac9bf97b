package dk.roedtraad.platform.handover.web;

import dk.roedtraad.platform.handover.NewHandover;
import dk.roedtraad.platform.handover.OfferThread;
import dk.roedtraad.platform.handover.ReadHandover;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Offering a child's thread to a colleague, for programs. */
@RequestScoped
@Once
@Path("/api/v1/children/{id: [0-9a-f-]{36}}/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class OfferResource {
  @Inject OfferThread offers;
  @Inject ReadHandover handovers;
  @Inject CurrentCaller current;

  /** Offers the thread; whoever holds it now has it until the receiver has accepted. */
  @POST
  public Response offer(@PathParam("id") UUID id, Sent sent) {
    sent.only("to", "reason", "doneSoFar", "whatNext");
    UUID handover =
        offers.offer(
            current.required(),
            id,
            new NewHandover(
                sent.id("to"), sent.text("reason"), sent.text("doneSoFar"), sent.text("whatNext")));
    ReadHandover.Seen seen = handovers.one(current.required(), handover);
    return Response.created(URI.create("/api/v1/handovers/" + handover))
        .header("ETag", Etag.of(seen.version()))
        .entity(
            Json.createObjectBuilder()
                .add("id", handover.toString())
                .add("state", seen.state().name())
                .add("answerBy", seen.answerBy().toString())
                .build()
                .toString())
        .build();
  }
}
