package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.ConcernReading;
import dk.roedtraad.platform.concern.ConcernState;
import dk.roedtraad.platform.concern.ConcernSteps;
import dk.roedtraad.platform.concern.ConcernView;
import dk.roedtraad.platform.concern.EarlierConcern;
import dk.roedtraad.platform.concern.FollowUpConcern;
import dk.roedtraad.platform.concern.GiveConcern;
import dk.roedtraad.platform.concern.Outcome;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.voice.Heard;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.voice.Voices;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A concern: the receipt for the one who raised it, the work for the one who holds it. */
@RequestScoped
@Path("/concerns/{id}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ConcernPage {
  /** The field that a refusal is about, where it is not the words. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "concern.refused.outcome", "outcome",
          "voice.fault.unheard", StandOnVoice.FIELD,
          "concern.refused.give-to", "to",
          "concern.refused.give-reason", "reason");

  @Inject ConcernReading reading;
  @Inject FollowUpConcern follow;
  @Inject GiveConcern give;
  @Inject ConcernSteps steps;
  @Inject ThisMunicipality here;
  @Inject Voices voices;
  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response show(@PathParam("id") UUID id) {
    return show(200, id, Kept.drafts(drafts.about(current.required(), id.toString())));
  }

  private Response show(int status, UUID id, Kept kept) {
    ConcernView view = reading.one(current.required(), id);
    List<EarlierConcern> earlier = reading.earlier(current.required(), view);
    Texts t = frame.texts();
    String title = t.of("concern.page.title", view.number());
    Map<String, Object> values = new HashMap<>();
    values.put("concern", view);
    values.put("earlier", earlier);
    values.put("outcomes", List.of(Outcome.values()));
    values.put("phones", here.phones());
    values.put("steps", steps.of(view));
    values.put("receivers", give.receivers(current.required(), view));
    values.put("kept", kept);
    values.put("theirs", kept.isConflict() ? reading.latest(id) : List.of());
    values.put("heard", heard(view));
    return frame.page(
        status,
        "concern/concern.jte",
        title,
        List.of(new Shell.Crumb(t.of("web.menu.day"), "/"), new Shell.Crumb(title, null)),
        values);
  }

  /** What the child has said, for whoever is about to assess; the look is the concern's. */
  private Optional<Heard> heard(ConcernView view) {
    UUID child = view.child();
    return child != null && view.handles() && view.allows(ConcernState.Step.ASSESS)
        ? voices.standing(current.required(), child)
        : Optional.empty();
  }

  @GET
  @Path("receipt")
  public Response receipt(@PathParam("id") UUID id) {
    ConcernView view = reading.one(current.required(), id);
    Texts t = frame.texts();
    return frame.page(
        "concern/receipt.jte",
        t.of("concern.receipt.title"),
        List.of(
            new Shell.Crumb(t.of("web.menu.day"), "/"),
            new Shell.Crumb(t.of("concern.receipt.title"), null)),
        Map.of("concern", view, "phones", here.phones()));
  }

  @POST
  @Path("assess")
  public Response assess(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return change(
        id,
        "assess",
        form,
        sent ->
            follow.assess(
                current.required(),
                id,
                sent.number("version"),
                sent.text("words"),
                sent.text(StandOnVoice.FIELD)));
  }

  @POST
  @Path("follow-up")
  public Response followUp(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return change(
        id,
        "follow-up",
        form,
        sent ->
            follow.followUp(current.required(), id, sent.number("version"), sent.text("words")));
  }

  @POST
  @Path("answered")
  public Response answered(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return change(
        id,
        "answered",
        form,
        sent -> follow.answered(current.required(), id, sent.number("version")));
  }

  @POST
  @Path("holder")
  public Response give(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return change(
        id,
        "holder",
        form,
        sent ->
            give.to(
                current.required(),
                id,
                sent.number("version"),
                receiver(sent),
                sent.text("reason")));
  }

  private static UUID receiver(Filled sent) {
    UUID to = sent.uuid("to");
    if (to == null) {
      throw new Refusal(Problem.REFUSED, "concern.refused.give-to");
    }
    return to;
  }

  @POST
  @Path("close")
  public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return change(
        id,
        "close",
        form,
        sent ->
            follow.close(
                current.required(), id, sent.number("version"), outcome(sent), sent.text("words")));
  }

  private static Outcome outcome(Filled sent) {
    Outcome how = sent.one(Outcome.class, "outcome");
    if (how == null) {
      throw new Refusal(Problem.REFUSED, "concern.refused.outcome");
    }
    return how;
  }

  /** A form that is refused, or overtaken by a colleague, comes back as it was written. */
  private Response change(
      UUID id, String form, MultivaluedMap<String, String> fields, Consumer<Filled> work) {
    Filled sent = Filled.of(fields);
    Texts t = frame.texts();
    try {
      work.accept(sent);
      drafts.drop(current.required(), form, id.toString());
      return form.equals("holder") ? Response.seeOther(URI.create("/concerns")).build() : back(id);
    } catch (Refusal refusal) {
      String field = FIELDS.getOrDefault(refusal.key(), "words");
      FieldError error = new FieldError(field, refusal.inWords(t));
      return show(refusal.problem().status(), id, Kept.refused(form, sent, List.of(error)));
    } catch (OptimisticLockException meanwhile) {
      FieldError error = new FieldError("conflict", t.of("work.conflict.title"));
      return show(Problem.CONFLICT.status(), id, Kept.conflict(form, sent, error));
    }
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/concerns/" + id)).build();
  }
}
