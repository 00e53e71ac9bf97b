package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.BeginIntervention;
import dk.roedtraad.platform.intervention.NewIntervention;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Interventions for a class or a unit, for programs. */
@RequestScoped
@Once
@Path("/api/v1/interventions")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class GroupInterventionsResource {
  @Inject CurrentCaller current;
  @Inject BeginIntervention begin;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(Sent sent) {
    sent.only("type", "unit", "group", "startsOn", "expectedEnd", "responsible", "provider");
    UUID responsible = sent.maybeId("responsible");
    return InterventionJson.begun(
        begin.begin(
            current.required(),
            new NewIntervention(
                null,
                sent.id("unit"),
                sent.given("group"),
                sent.text("type"),
                sent.maybeDay("startsOn"),
                sent.maybeDay("expectedEnd"),
                responsible == null ? current.required().id() : responsible,
                sent.text("provider"),
                "",
                "",
                null,
                false),
            ""));
  }
}
