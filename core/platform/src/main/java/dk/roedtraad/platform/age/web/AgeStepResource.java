package dk.roedtraad.platform.age.web;

import dk.roedtraad.platform.age.AgeSteps;
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

/** The answer to what an age brings, for programs. */
@RequestScoped
@Once
@Path("/api/v1/age-steps/{id: [0-9a-f-]{36}}/answer")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class AgeStepResource {
  @Inject AgeSteps steps;
  @Inject CurrentCaller current;

  /** Says what was done, who takes over in the adult area, or why it does not concern them. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response answer(@PathParam("id") UUID id, Sent sent) {
    sent.only("done", "words", "adult", "adultContact");
    steps
        .answer(
            current.required(),
            id,
            new AgeSteps.Answer(
                sent.flag("done"),
                sent.text("words"),
                sent.text("adult"),
                sent.text("adultContact")))
        .orRefuse();
    return Response.noContent().build();
  }
}
