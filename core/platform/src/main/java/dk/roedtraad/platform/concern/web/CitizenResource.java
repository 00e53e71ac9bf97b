package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.Citizen;
import dk.roedtraad.platform.concern.HearCitizen;
import dk.roedtraad.platform.web.ClientAddress;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Open;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The public page for programs: a municipality's own site can carry the form. */
@RequestScoped
@Path("/api/v1/public/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Open
public class CitizenResource {
  @Context HttpServletRequest request;
  @Inject ClientAddress client;
  @Inject HearCitizen hear;
  @Inject ThisMunicipality here;

  @POST
  public Response send(Sent sent) {
    here.required();
    sent.only("whom", "seen", "suspectsAbuse", "young", "name", "contact");
    CitizenForm form =
        new CitizenForm(
            sent.flag("young") ? Citizen.YOUNG : Citizen.ADULT,
            sent.text("whom"),
            sent.text("seen"),
            sent.flag("suspectsAbuse"),
            sent.text("name"),
            sent.text("contact"),
            "");
    List<Fault> faults = form.faults();
    if (!faults.isEmpty()) {
      throw new Refusal(faults.stream().map(CitizenResource::asSent).toList());
    }
    UUID key =
        hear.receive(
                form.message(),
                client.of(request),
                here.texts().of("concern.public.unnamed." + form.citizen()))
            .orElseThrow(() -> new Refusal(Problem.TOO_MANY, "concern.public.too-many"));
    return Response.created(URI.create("/api/v1/public/concerns/" + key))
        .entity(json(hear.receipt(key)))
        .build();
  }

  @GET
  @Path("{key}")
  public Response receipt(@PathParam("key") UUID key) {
    here.required();
    return Response.ok(json(hear.receipt(key))).build();
  }

  /** The form calls the child's field otherwise than programs do. */
  private static Fault asSent(Fault fault) {
    return fault.field().equals("who") ? new Fault("whom", fault.key(), fault.arguments()) : fault;
  }

  private static String json(HearCitizen.Told told) {
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("number", told.number())
            .add("receivedAt", told.receivedAt().toString())
            .add("assessedBy", told.assessedBy().toString());
    if (told.named()) {
      body.add("answerBy", told.answerBy().toString());
    }
    return body.build().toString();
  }
}
