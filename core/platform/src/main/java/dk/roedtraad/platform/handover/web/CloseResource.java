package dk.roedtraad.platform.handover.web;

import dk.roedtraad.platform.handover.CloseThread;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Closing a child's thread, for programs. */
@RequestScoped
@Once
@Path("/api/v1/children/{id: [0-9a-f-]{36}}/thread/closing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class CloseResource {
  @Inject CloseThread closing;
  @Inject CurrentCaller current;

  /** Closes the thread; refused, with the names, while anything is open. */
  @POST
  public Response close(@PathParam("id") UUID id, Sent sent) {
    sent.only("reason");
    closing.close(current.required(), id, sent.text("reason"));
    return Response.noContent().build();
  }
}
