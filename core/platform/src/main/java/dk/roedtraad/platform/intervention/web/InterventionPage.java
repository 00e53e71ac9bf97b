package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.Effect;
import dk.roedtraad.platform.intervention.EffectAnswer;
import dk.roedtraad.platform.intervention.FollowUpIntervention;
import dk.roedtraad.platform.intervention.GoesOn;
import dk.roedtraad.platform.intervention.ReadInterventions;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One intervention: its facts, the answers so far, and the question that waits. */
@RequestScoped
@Path("/interventions/{id}")
public class InterventionPage {
  private static final String FORM = "effect";

  @Inject CurrentCaller current;
  @Inject Frame frame;
  @Inject ReadInterventions read;
  @Inject FollowUpIntervention followUp;
  @Inject Drafts drafts;

  @GET
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public Response show(@PathParam("id") UUID id) {
    ReadInterventions.Whole whole = read.one(current.required(), id);
    return page(200, whole, Kept.drafts(drafts.about(current.required(), id.toString())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    if (!filled.tooLong().isEmpty()) {
      return after(Outcome.faulty(filled.tooLong()), id, filled);
    }
    try {
      return after(
          followUp.answer(
              current.required(),
              id,
              filled.number("version"),
              read(filled),
              filled.text(StandOnVoice.FIELD)),
          id,
          filled);
    } catch (OptimisticLockException meanwhile) {
      return after(Outcome.stale(-1), id, filled);
    } catch (Refusal refusal) {
      FieldError error = new FieldError("answers", refusal.inWords(frame.texts()));
      return page(
          refusal.problem().status(),
          read.one(current.required(), id),
          refusal.key().equals("intervention.is-over")
              ? Kept.conflict(FORM, filled, error)
              : Kept.refused(FORM, filled, List.of(error)));
    }
  }

  @POST
  @Path("start")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public Response start(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    return after(
        followUp.start(current.required(), id, filled.number("version")), id, new Filled());
  }

  private static EffectAnswer read(Filled filled) {
    return new EffectAnswer(
        filled.one(Effect.class, "effect"),
        filled.text("words"),
        filled.one(GoesOn.class, "goesOn"),
        filled.date("nextReview"),
        filled.text("nextReason"),
        filled.date("newEnd"),
        filled.text("endReason"),
        filled.text("staysCoordinator").equals("1"));
  }

  private Response after(Outcome outcome, UUID id, Filled filled) {
    Texts t = frame.texts();
    return switch (outcome.kind()) {
      case DONE -> {
        drafts.drop(current.required(), FORM, id.toString());
        yield Response.seeOther(URI.create("/interventions/" + id)).build();
      }
      case FAULTY ->
          page(
              422,
              read.one(current.required(), id),
              Kept.refused(FORM, filled, outcome.inWords(t)));
      case STALE ->
          page(
              409,
              read.one(current.required(), id),
              Kept.conflict(FORM, filled, new FieldError("answers", t.of("intervention.stale"))));
    };
  }

  private Response page(int status, ReadInterventions.Whole whole, Kept kept) {
    Texts t = frame.texts();
    String title = whole.line().name();
    Shell.Crumb here = new Shell.Crumb(title, null);
    Map<String, Object> values = Map.of("whole", whole, "kept", kept, "heard", whole.heard());
    String template = "intervention/intervention.jte";
    return whole
        .child()
        .map(
            child ->
                frame.ofChild(
                    status, template, title, child.id(), ChildCrumbs.of(child, title, t), values))
        .orElseGet(
            () ->
                frame.page(
                    status,
                    template,
                    title,
                    List.of(
                        new Shell.Crumb(t.of("intervention.catalogue.title"), "/interventions"),
                        here),
                    values));
  }
}
