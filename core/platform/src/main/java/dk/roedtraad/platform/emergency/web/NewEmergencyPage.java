package dk.roedtraad.platform.emergency.web;

import dk.roedtraad.platform.emergency.BeginEmergency;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Whom one must see at once, and why. */
@RequestScoped
@Path("/emergency")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class NewEmergencyPage {
  @Inject BeginEmergency begin;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response form() {
    return show(200, new Filled(), List.of());
  }

  @POST
  public Response open(MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    Texts t = frame.texts();
    if (!sent.tooLong().isEmpty()) {
      return show(422, sent, sent.tooLong().stream().map(fault -> fault.inWords(t)).toList());
    }
    try {
      BeginEmergency.Result result =
          begin.begin(
              current.required(),
              new BeginEmergency.Asked(
                  sent.text("cpr"), sent.text("name"), sent.date("bornOn"), sent.text("reason")));
      if (result.opened().isEmpty()) {
        return show(422, sent, result.outcome().inWords(t));
      }
      return Response.seeOther(URI.create("/children/" + result.opened().get().child())).build();
    } catch (Refusal refusal) {
      return show(
          refusal.problem().status(), sent, List.of(new FieldError("cpr", refusal.inWords(t))));
    }
  }

  private Response show(int status, Filled sent, List<FieldError> errors) {
    Texts t = frame.texts();
    return frame.page(
        status,
        "emergency/new.jte",
        t.of("emergency.title"),
        List.of(new Shell.Crumb(t.of("emergency.title"), null)),
        Map.of("sent", sent, "errors", errors));
  }
}
