package dk.roedtraad.platform.consent.web;

import dk.roedtraad.platform.consent.NoteConsent;
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

/** One consent for programs. */
@RequestScoped
@Once
@Path("/api/v1/consents/{id: [0-9a-f-]{36}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ConsentResource {
  @Inject NoteConsent note;
  @Inject CurrentCaller current;

  /** Takes it back; it counts no more from this moment. */
  @POST
  @Path("withdrawal")
  public Response withdraw(@PathParam("id") UUID id, Sent sent) {
    sent.only("words");
    note.withdraw(current.required(), id, sent.text("words"));
    return Response.noContent().build();
  }
}
