package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.platform.intervention.BeginFacts;
import dk.roedtraad.platform.intervention.BeginIntervention;
import dk.roedtraad.platform.intervention.FirstFollowUp;
import dk.roedtraad.platform.intervention.NewIntervention;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.voice.Voices;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Begins an intervention for a child: first the type, the lowest step first; then the rest. */
@RequestScoped
@Path("/children/{child}/interventions/new")
public class BeginPage {
  private static final String DRAFT = "begin";

  @Inject CurrentCaller current;
  @Inject Frame frame;
  @Inject BeginFacts facts;
  @Inject BeginIntervention begin;
  @Inject Drafts drafts;
  @Inject Voices voices;

  @GET
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public Response form(
      @PathParam("child") UUID child,
      @QueryParam("type") @DefaultValue("") String type,
      @QueryParam("concern") @DefaultValue("") String concern) {
    BeginFacts.ForChild known = facts.forChild(current.required(), child, type);
    InterventionType chosen = known.chosen();
    Filled filled = new Filled().put("concern", concern);
    if (chosen != null) {
      filled
          .put("type", type)
          .put("startsOn", WorkingDays.today())
          .put("responsible", current.required().id())
          .put("provider", frame.texts().of(chosen.provider()));
      drafts
          .of(current.required(), DRAFT, child.toString())
          .filter(draft -> draft.field("type").equals(type))
          .ifPresent(draft -> draft.into(filled));
    }
    return show(200, known, filled, List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public Response begin(@PathParam("child") UUID child, MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    Outcome outcome =
        filled.tooLong().isEmpty()
            ? begin.begin(current.required(), asked(child, filled), filled.text(StandOnVoice.FIELD))
            : Outcome.faulty(filled.tooLong());
    UUID id = outcome.id();
    if (id != null) {
      drafts.drop(current.required(), DRAFT, child.toString());
      return Response.seeOther(URI.create("/interventions/" + id)).build();
    }
    Texts t = frame.texts();
    return show(
        422,
        facts.forChild(current.required(), child, filled.typed("type")),
        filled,
        outcome.inWords(t));
  }

  private static NewIntervention asked(UUID child, Filled filled) {
    return new NewIntervention(
        child,
        null,
        "",
        filled.text("type"),
        filled.date("startsOn"),
        filled.date("expectedEnd"),
        filled.uuid("responsible"),
        filled.text("provider"),
        filled.text("why"),
        filled.text("triedBelow"),
        filled.uuid("concern"),
        filled.text("family").equals("1"));
  }

  private Response show(
      int status, BeginFacts.ForChild known, Filled filled, List<FieldError> errors) {
    Texts t = frame.texts();
    InterventionType chosen = known.chosen();
    LocalDate start = filled.date("startsOn");
    LocalDate review =
        FirstFollowUp.reviewOn(
            start == null ? WorkingDays.today() : start,
            chosen == null ? 0 : chosen.reviewAfterDays());
    return frame.ofChild(
        status,
        chosen == null ? "intervention/choose.jte" : "intervention/begin.jte",
        t.of("intervention.begin.title", known.child().givenName()),
        known.child().id(),
        ChildCrumbs.of(known.child(), t.of("intervention.begin.crumb"), t),
        Map.of(
            "known",
            known,
            "filled",
            filled,
            "errors",
            errors,
            "review",
            review,
            "heard",
            voices.standing(current.required(), known.child().id())));
  }
}
