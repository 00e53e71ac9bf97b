package dk.roedtraad.platform.absence.web;

import dk.roedtraad.platform.absence.Absences;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Choice;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
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

/** When somebody is away, and who stands in: one's own page, and for a leader one for each. */
@RequestScoped
@Path("/absence")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class AbsencePage {
  private static final String OF = "of/{account: [0-9a-f-]{36}}";

  @Inject Absences absences;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response own() {
    return show(200, current.required().id(), new Filled(), List.of());
  }

  @GET
  @Path(OF)
  public Response of(@PathParam("account") UUID account) {
    return show(200, account, new Filled(), List.of());
  }

  @POST
  @Path(OF)
  public Response note(@PathParam("account") UUID account, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    Outcome outcome =
        absences.note(
            current.required(),
            account,
            new Absences.Wanted(sent.date("from"), sent.date("to"), sent.uuid("standIn")));
    return outcome.kind() == Outcome.Kind.FAULTY
        ? show(422, account, sent, outcome.inWords(frame.texts()))
        : back(account);
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/end")
  public Response end(@PathParam("id") UUID id) {
    return back(absences.end(current.required(), id));
  }

  private Response back(UUID account) {
    return Response.seeOther(
            URI.create(
                account.equals(current.required().id()) ? "/absence" : "/absence/of/" + account))
        .build();
  }

  private Response show(int status, UUID account, Filled sent, List<FieldError> errors) {
    Texts t = frame.texts();
    Absences.Overview overview = absences.of(current.required(), account);
    String title =
        overview.own() ? t.of("absence.title") : t.of("absence.title.of", overview.name());
    return frame.page(
        status,
        "absence/absence.jte",
        title,
        List.of(new Shell.Crumb(title, null)),
        Map.of(
            "overview",
            overview,
            "people",
            overview.canStandIn().stream()
                .map(
                    each ->
                        new Choice(
                            each.id().toString(),
                            each.title().isEmpty()
                                ? each.name()
                                : each.name() + ", " + each.title()))
                .toList(),
            "sent",
            sent,
            "errors",
            errors));
  }
}
