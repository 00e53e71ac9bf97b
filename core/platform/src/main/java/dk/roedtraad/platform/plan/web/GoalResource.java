package dk.roedtraad.platform.plan.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.plan.AnswerGoal;
import dk.roedtraad.platform.plan.GoalLine;
import dk.roedtraad.platform.plan.GoalWork;
import dk.roedtraad.platform.plan.Plan;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said to one goal and how it goes, for programs. */
@RequestScoped
@Once
@Path("/api/v1/goals/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class GoalResource {
  @Inject CurrentCaller current;
  @Inject Plan plan;
  @Inject AnswerGoal answers;
  @Inject GoalWork work;

  @GET
  public Response read(@PathParam("id") UUID id) {
    GoalLine goal = plan.goal(current.required(), id);
    return Response.ok(ChildGoalsResource.json(goal).build().toString())
        .header("ETag", Etag.of(goal.version()))
        .build();
  }

  /** Adds a rating; a second one of the same person on the same day takes the first's place. */
  @POST
  @Path("progress")
  public Response rate(@PathParam("id") UUID id, Sent sent) {
    sent.only("rater", "value");
    work.rate(current.required(), id, sent.text("rater"), sent.number("value")).orRefuse();
    return Response.noContent().build();
  }

  @POST
  @Path("sub-goals")
  public Response addSubGoal(@PathParam("id") UUID id, Sent sent) {
    sent.only("words", "dueOn");
    work.addSubGoal(current.required(), id, sent.text("words"), sent.maybeDay("dueOn")).orRefuse();
    return Response.noContent().build();
  }

  @POST
  @Path("sub-goals/{sub}/reached")
  public Response reach(@PathParam("id") UUID id, @PathParam("sub") UUID sub) {
    work.reachSubGoal(current.required(), id, sub).orRefuse();
    return Response.noContent().build();
  }

  @POST
  @Path("answers")
  public Response say(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Sent sent) {
    int version = Etag.version(ifMatch);
    return changed(answers.answer(current.required(), id, version, ChildGoalsResource.voice(sent)));
  }

  @POST
  @Path("follow-up")
  public Response followUp(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Sent sent) {
    int version = Etag.version(ifMatch);
    sent.only("followUpOn", "followUpReason", "intervention", StandOnVoice.FIELD);
    return changed(
        work.followUp(
            current.required(),
            id,
            version,
            sent.maybeDay("followUpOn"),
            sent.text("followUpReason"),
            sent.maybeId("intervention"),
            sent.text(StandOnVoice.FIELD)));
  }

  @POST
  @Path("closing")
  public Response close(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Sent sent) {
    int version = Etag.version(ifMatch);
    sent.only("how", "words");
    boolean reached = sent.one(End.class, "how") == End.REACHED;
    return changed(work.close(current.required(), id, version, reached, sent.text("words")));
  }

  /** How a goal can end. */
  public enum End {
    REACHED,
    DROPPED
  }

  private static Response changed(Outcome outcome) {
    outcome.orRefuse();
    return Etag.changed(outcome.current());
  }
}
