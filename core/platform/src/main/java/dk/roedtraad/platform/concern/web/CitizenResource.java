package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.Citizen;
import dk.roedtraad.platform.concern.HearCitizen;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Open;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Problems;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The public page for programs: a municipality's own site can carry the form. */
@RequestScoped
@Path("/api/v1/public/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Open
public class CitizenResource {
  @Context HttpServletRequest request;
  @Inject HearCitizen hear;
  @Inject ThisMunicipality here;

  @POST
  @Operation(
      summary =
          "Anybody's concern: {\"whom\": \"...\", \"seen\": \"...\", \"suspectsAbuse\": false,"
              + " \"young\": false, \"name\": \"\", \"contact\": \"\"}; answers where the receipt is")
  public Response send(JsonObject body) {
    here.required();
    CitizenForm form =
        new CitizenForm(
            body.getBoolean("young", false) ? Citizen.YOUNG : Citizen.ADULT,
            body.getString("whom", ""),
            body.getString("seen", ""),
            body.getBoolean("suspectsAbuse", false),
            body.getString("name", ""),
            body.getString("contact", ""),
            "");
    Texts english = Languages.texts("en");
    List<FieldError> errors = form.errors(english);
    if (!errors.isEmpty()) {
      return Problems.json(Problem.INVALID, "", errors);
    }
    Optional<UUID> key =
        hear.receive(
            form.message(),
            request.getRemoteAddr(),
            here.texts().of("concern.public.unnamed." + form.citizen()));
    return key.map(
            found ->
                Response.created(URI.create("/api/v1/public/concerns/" + found))
                    .entity(json(hear.receipt(found)))
                    .build())
        .orElseGet(() -> Problems.json(Problem.TOO_MANY, english.of("concern.public.too-many")));
  }

  @GET
  @Path("{key}")
  @Operation(summary = "The receipt that the key opens: number, and by when what happens")
  public Response receipt(@PathParam("key") UUID key) {
    here.required();
    return Response.ok(json(hear.receipt(key))).build();
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
