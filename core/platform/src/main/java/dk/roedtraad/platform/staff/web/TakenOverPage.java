package dk.roedtraad.platform.staff.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.staff.TakenOver;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What came to somebody when a colleague left, child by child, to be handed on from here. */
@RequestScoped
@Path("/taken-over/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class TakenOverPage {
  @Inject TakenOver takenOver;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response page(@PathParam("id") UUID id) {
    TakenOver.Departure departure = takenOver.one(current.required(), id);
    return frame.page(
        "people/taken-over.jte",
        frame.texts().of("people.taken-over.title", departure.leaver()),
        List.of(),
        Map.of("departure", departure));
  }

  @POST
  public Response dealtWith(@PathParam("id") UUID id) {
    takenOver.dealtWith(current.required(), id);
    return Response.seeOther(URI.create("/")).build();
  }
}
