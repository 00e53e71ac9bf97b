package dk.roedtraad.platform.plan.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.plan.Answer;
import dk.roedtraad.platform.plan.GoalLine;
import dk.roedtraad.platform.plan.NewGoal;
import dk.roedtraad.platform.plan.Part;
import dk.roedtraad.platform.plan.Plan;
import dk.roedtraad.platform.plan.ProposeGoal;
import dk.roedtraad.platform.plan.Voice;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.JsonDays;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** A child's goals for programs. */
@RequestScoped
@Once
@Path("/api/v1/children/{child}/goals")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildGoalsResource {
  @Inject CurrentCaller current;
  @Inject Plan plan;
  @Inject ProposeGoal propose;

  @GET
  public JsonArray list(@PathParam("child") UUID child) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    plan.of(current.required(), child).goals().forEach(goal -> list.add(json(goal)));
    return list.build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("child") UUID child, Sent sent) {
    sent.only("voices", "followUpOn", "followUpReason", "intervention", StandOnVoice.FIELD);
    UUID id =
        propose
            .propose(
                current.required(),
                child,
                new NewGoal(
                    sent.parts("voices").stream().map(ChildGoalsResource::voice).toList(),
                    sent.maybeDay("followUpOn"),
                    sent.text("followUpReason"),
                    sent.maybeId("intervention")),
                sent.text(StandOnVoice.FIELD))
            .orRefuse();
    return Response.created(URI.create("/api/v1/goals/" + id))
        .entity(Json.createObjectBuilder().add("id", id.toString()).build().toString())
        .build();
  }

  static Voice voice(Sent sent) {
    sent.only("speaker", "part", "words", "answer");
    Part part = sent.maybeOne(Part.class, "part");
    Answer answer = sent.maybeOne(Answer.class, "answer");
    return new Voice(
        sent.text("speaker"),
        part == null ? Part.PROFESSIONAL : part,
        sent.text("words"),
        answer == null ? Answer.WAITING : answer);
  }

  static JsonObjectBuilder json(GoalLine goal) {
    JsonArrayBuilder words = Json.createArrayBuilder();
    goal.words()
        .forEach(
            one ->
                words.add(
                    Json.createObjectBuilder()
                        .add("speaker", one.speaker())
                        .add("part", one.part().name())
                        .add("words", one.words())
                        .add("answer", one.answer().name())));
    JsonArrayBuilder ratings = Json.createArrayBuilder();
    goal.ratings()
        .forEach(
            one ->
                ratings.add(
                    Json.createObjectBuilder()
                        .add("rater", one.rater())
                        .add("part", one.part().name())
                        .add("on", one.on().toString())
                        .add("value", one.value())));
    JsonArrayBuilder subGoals = Json.createArrayBuilder();
    goal.subGoals().forEach(one -> subGoals.add(subGoal(one)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", goal.id().toString())
            .add("state", goal.state().name())
            .add("words", words)
            .add("ratings", ratings)
            .add("subGoals", subGoals)
            .add("followUpOn", goal.followUpOn().toString())
            .add("followUpReason", goal.followUpReason())
            .add("closedWords", goal.closedWords())
            .add("version", goal.version());
    return JsonDays.add(json, "closedOn", goal.closedOn());
  }

  private static JsonObjectBuilder subGoal(GoalLine.SubGoal step) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("id", step.id().toString()).add("words", step.words());
    JsonDays.add(json, "dueOn", step.dueOn());
    return JsonDays.add(json, "reachedOn", step.reachedOn());
  }
}
