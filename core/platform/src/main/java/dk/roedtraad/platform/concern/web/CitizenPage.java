package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.Citizen;
import dk.roedtraad.platform.concern.HearCitizen;
import dk.roedtraad.platform.web.ClientAddress;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Open;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Anybody who worries about a child, and a child or young person who wants help: whom to call
 * first, then one short form, then a receipt. Nothing of any child is ever shown here.
 */
@RequestScoped
@Path("/bekymring")
@Open
public class CitizenPage {
  @Context HttpServletRequest request;
  @Inject ClientAddress client;
  @Inject HearCitizen hear;
  @Inject ThisMunicipality here;
  @Inject Frame frame;

  @GET
  public Response form() {
    return show(200, CitizenForm.empty(Citizen.ADULT), List.of());
  }

  @GET
  @Path("ung")
  public Response youngForm() {
    return show(200, CitizenForm.empty(Citizen.YOUNG), List.of());
  }

  @POST
  public Response send(MultivaluedMap<String, String> fields) {
    return receive(CitizenForm.of(Citizen.ADULT, fields));
  }

  @POST
  @Path("ung")
  public Response youngSend(MultivaluedMap<String, String> fields) {
    return receive(CitizenForm.of(Citizen.YOUNG, fields));
  }

  @GET
  @Path("kvittering/{key}")
  public Response receipt(@PathParam("key") UUID key) {
    here.required();
    HearCitizen.Told told = hear.receipt(key);
    return frame.open(
        200,
        "concern/citizen-receipt.jte",
        frame.texts().of("concern.receipt.title"),
        Map.of("told", told, "phones", here.phones()));
  }

  private Response receive(CitizenForm form) {
    here.required();
    Texts t = frame.texts();
    List<FieldError> errors = form.errors(t);
    if (!errors.isEmpty()) {
      return show(Problem.INVALID.status(), form, errors);
    }
    Optional<UUID> key =
        hear.receive(
            form.message(),
            client.of(request),
            here.texts().of("concern.public.unnamed." + form.citizen()));
    return key.map(
            found ->
                Response.seeOther(
                        URI.create("/bekymring/kvittering/" + found + "?language=" + t.language()))
                    .build())
        .orElseGet(
            () ->
                show(
                    Problem.TOO_MANY.status(),
                    form,
                    List.of(new FieldError("seen", t.of("concern.public.too-many")))));
  }

  private Response show(int status, CitizenForm form, List<FieldError> errors) {
    here.required();
    String title = frame.texts().of("concern.public.title." + form.citizen());
    return frame.open(
        status,
        "concern/citizen.jte",
        title,
        Map.of("form", form, "errors", errors, "phones", here.phones()));
  }
}
