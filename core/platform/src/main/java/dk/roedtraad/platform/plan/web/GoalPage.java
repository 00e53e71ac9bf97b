package dk.roedtraad.platform.plan.web;

import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.plan.Answer;
import dk.roedtraad.platform.plan.AnswerGoal;
import dk.roedtraad.platform.plan.GoalWork;
import dk.roedtraad.platform.plan.Part;
import dk.roedtraad.platform.plan.Plan;
import dk.roedtraad.platform.plan.Voice;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
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
import java.util.UUID;
import java.util.function.Supplier;

/** What can be done with one goal; it is shown among the others in the child's plan. */
@RequestScoped
@Path("/goals/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class GoalPage {
  @Inject CurrentCaller current;
  @Inject Frame frame;
  @Inject PlanView view;
  @Inject Plan plan;
  @Inject AnswerGoal answers;
  @Inject GoalWork work;
  @Inject Drafts drafts;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Response show(@PathParam("id") UUID id) {
    return there(id, plan.childOf(caller(), id));
  }

  @POST
  @Path("answers")
  public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    return after(
        () -> answers.answer(caller(), id, filled.number("version"), voice(filled)),
        id,
        filled.typed("form").isEmpty() ? "answer" : filled.typed("form"),
        filled);
  }

  private static Voice voice(Filled filled) {
    Part part = filled.one(Part.class, "part");
    Answer answer = filled.one(Answer.class, "answer");
    return new Voice(
        filled.text("speaker"),
        part == null ? Part.PROFESSIONAL : part,
        filled.text("words"),
        answer == null ? Answer.WAITING : answer);
  }

  @POST
  @Path("sub-goals")
  public Response addSubGoal(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    return after(
        () -> work.addSubGoal(caller(), id, filled.text("subWords"), filled.date("dueOn")),
        id,
        "sub",
        filled);
  }

  @POST
  @Path("sub-goals/{sub}/reached")
  public Response reached(@PathParam("id") UUID id, @PathParam("sub") UUID sub) {
    return after(() -> work.reachSubGoal(caller(), id, sub), id, "", new Filled());
  }

  @POST
  @Path("progress")
  public Response rate(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    return after(
        () -> work.rate(caller(), id, filled.text("rater"), filled.number("value")),
        id,
        "rate",
        filled);
  }

  @POST
  @Path("follow-up")
  public Response followUp(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    return after(
        () ->
            work.followUp(
                caller(),
                id,
                filled.number("version"),
                filled.date("followUpOn"),
                filled.text("followUpReason"),
                filled.uuid("intervention"),
                filled.text(StandOnVoice.FIELD)),
        id,
        "next",
        filled);
  }

  @POST
  @Path("close")
  public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    return after(
        () ->
            work.close(
                caller(),
                id,
                filled.number("version"),
                filled.text("how").equals("REACHED"),
                filled.text("closedWords")),
        id,
        "close",
        filled);
  }

  private Response after(Supplier<Outcome> change, UUID id, String form, Filled filled) {
    Texts t = frame.texts();
    Outcome outcome = outcome(change, filled);
    return switch (outcome.kind()) {
      case DONE -> {
        UUID child = plan.childOf(caller(), id);
        drafts.drop(caller(), Draft.name(id, form), child.toString());
        yield there(id, child);
      }
      case FAULTY ->
          view.show(
              422, plan.childOf(caller(), id), new Draft(id, form, filled, outcome.inWords(t)));
      case STALE ->
          view.show(
              409,
              plan.childOf(caller(), id),
              new Draft(
                  id, form, filled, List.of(new FieldError(Draft.STALE, t.of("plan.stale")))));
    };
  }

  private static Outcome outcome(Supplier<Outcome> change, Filled filled) {
    if (!filled.tooLong().isEmpty()) {
      return Outcome.faulty(filled.tooLong());
    }
    try {
      return change.get();
    } catch (OptimisticLockException meanwhile) {
      return Outcome.stale(-1);
    }
  }

  private static Response there(UUID id, UUID child) {
    return Response.seeOther(URI.create("/children/" + child + "/plan#goal-" + id)).build();
  }

  private Caller caller() {
    return current.required();
  }
}
