package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.BeginIntervention;
import dk.roedtraad.platform.intervention.NewIntervention;
import dk.roedtraad.platform.intervention.ReadInterventions;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A child's interventions for programs; the same rules as on the pages. */
@RequestScoped
@Once
@Path("/api/v1/children/{child}/interventions")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildInterventionsResource {
  @Inject CurrentCaller current;
  @Inject ReadInterventions read;
  @Inject BeginIntervention begin;

  @GET
  public JsonArray list(@PathParam("child") UUID child) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    read.ofChild(current.required(), child).forEach(line -> list.add(InterventionJson.of(line)));
    return list.build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("child") UUID child, Sent sent) {
    sent.only(
        "type",
        "startsOn",
        "expectedEnd",
        "responsible",
        "provider",
        "why",
        "triedBelow",
        "concern",
        "family",
        StandOnVoice.FIELD);
    UUID responsible = sent.maybeId("responsible");
    return InterventionJson.begun(
        begin.begin(
            current.required(),
            new NewIntervention(
                child,
                null,
                "",
                sent.text("type"),
                sent.maybeDay("startsOn"),
                sent.maybeDay("expectedEnd"),
                responsible == null ? current.required().id() : responsible,
                sent.text("provider"),
                sent.text("why"),
                sent.text("triedBelow"),
                sent.maybeId("concern"),
                sent.flag("family")),
            sent.text(StandOnVoice.FIELD)));
  }
}
