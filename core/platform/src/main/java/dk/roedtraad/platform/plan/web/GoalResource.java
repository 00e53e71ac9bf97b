package dk.roedtraad.platform.plan.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.plan.AnswerGoal;
import dk.roedtraad.platform.plan.GoalWork;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.FilledJson;
import dk.roedtraad.platform.web.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is said to one goal and how it goes, for programs. */
@RequestScoped
@Path("/api/v1/goals/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class GoalResource {
  @Inject CurrentCaller current;
  @Inject AnswerGoal answers;
  @Inject GoalWork work;

  @POST
  @Path("progress")
  @Operation(summary = "How one person sees the goal today, 0 to 10")
  public Response rate(@PathParam("id") UUID id, JsonObject body) {
    Filled filled = FilledJson.filled(body);
    return answer(work.rate(current.required(), id, filled.text("rater"), filled.number("value")));
  }

  @POST
  @Path("answers")
  @Operation(
      summary = "One person's words and answer",
      description = "If-Match with the goal's version is required.")
  public Response say(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      JsonObject body) {
    return answer(
        answers.answer(
            current.required(),
            id,
            FilledJson.version(ifMatch),
            ChildGoalsResource.voice(FilledJson.filled(body))));
  }

  private static Response answer(Outcome outcome) {
    return outcome.kind() == Outcome.Kind.DONE
        ? Response.noContent().build()
        : FilledJson.refused(outcome);
  }
}
