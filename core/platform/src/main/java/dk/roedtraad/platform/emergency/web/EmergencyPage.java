package dk.roedtraad.platform.emergency.web;

import dk.roedtraad.platform.emergency.Emergencies;
import dk.roedtraad.platform.emergency.Verdict;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One emergency access: what was looked at, ended before its time, looked at by a leader. */
@RequestScoped
@Path("/emergency/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class EmergencyPage {
  @Inject Emergencies emergencies;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response page(@PathParam("id") UUID id) {
    return show(200, id, new Filled(), List.of());
  }

  @POST
  @Path("end")
  public Response end(@PathParam("id") UUID id) {
    emergencies.end(current.required(), id);
    return Response.seeOther(URI.create("/emergency/" + id)).build();
  }

  @POST
  @Path("review")
  public Response review(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    Texts t = frame.texts();
    try {
      Outcome outcome =
          sent.tooLong().isEmpty()
              ? emergencies.review(
                  current.required(), id, sent.one(Verdict.class, "verdict"), sent.text("words"))
              : Outcome.faulty(sent.tooLong());
      return outcome.kind() == Outcome.Kind.FAULTY
          ? show(422, id, sent, outcome.inWords(t))
          : Response.seeOther(URI.create("/emergency/" + id)).build();
    } catch (Refusal refusal) {
      return show(
          refusal.problem().status(),
          id,
          sent,
          List.of(new FieldError("words", refusal.inWords(t))));
    }
  }

  private Response show(int status, UUID id, Filled sent, List<FieldError> errors) {
    Texts t = frame.texts();
    Emergencies.Seen seen = emergencies.one(current.required(), id);
    String title = t.of("emergency.of", seen.who());
    return frame.page(
        status,
        "emergency/one.jte",
        title,
        List.of(new Shell.Crumb(title, null)),
        Map.of("seen", seen, "sent", sent, "errors", errors));
  }
}
