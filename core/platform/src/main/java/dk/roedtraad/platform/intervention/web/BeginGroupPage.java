package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.BeginFacts;
import dk.roedtraad.platform.intervention.BeginIntervention;
import dk.roedtraad.platform.intervention.NewIntervention;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Begins an intervention for a class or a unit. */
@RequestScoped
@Path("/interventions/new-group")
public class BeginGroupPage {
  private static final String DRAFT = "begin";

  @Inject CurrentCaller current;
  @Inject Frame frame;
  @Inject BeginFacts facts;
  @Inject BeginIntervention begin;
  @Inject Drafts drafts;

  @GET
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public Response form() {
    Filled filled =
        new Filled()
            .put("startsOn", WorkingDays.today())
            .put("responsible", current.required().id());
    drafts.of(current.required(), DRAFT, "group").ifPresent(draft -> draft.into(filled));
    return show(200, filled, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public Response begin(MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    Outcome outcome =
        filled.tooLong().isEmpty()
            ? begin.begin(current.required(), asked(filled), "")
            : Outcome.faulty(filled.tooLong());
    UUID id = outcome.id();
    if (id != null) {
      drafts.drop(current.required(), DRAFT, "group");
      return Response.seeOther(URI.create("/interventions/" + id)).build();
    }
    Texts t = frame.texts();
    return show(422, filled, outcome.inWords(t));
  }

  private static NewIntervention asked(Filled filled) {
    return new NewIntervention(
        null,
        filled.uuid("unit"),
        filled.text("groupLabel"),
        filled.text("type"),
        filled.date("startsOn"),
        filled.date("expectedEnd"),
        filled.uuid("responsible"),
        filled.text("provider"),
        "",
        "",
        null,
        false);
  }

  private Response show(int status, Filled filled, List<FieldError> errors) {
    Texts t = frame.texts();
    return frame.page(
        status,
        "intervention/begin-group.jte",
        t.of("intervention.group.title"),
        List.of(
            new Shell.Crumb(t.of("intervention.catalogue.title"), "/interventions"),
            new Shell.Crumb(t.of("intervention.group.title"), null)),
        Map.of("known", facts.forGroup(current.required()), "filled", filled, "errors", errors));
  }
}
