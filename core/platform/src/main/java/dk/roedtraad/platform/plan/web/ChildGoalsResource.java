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
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.FilledJson;
import dk.roedtraad.platform.web.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A child's goals for programs. */
@RequestScoped
@Path("/api/v1/children/{child}/goals")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildGoalsResource {
  @Inject CurrentCaller current;
  @Inject Plan plan;
  @Inject ProposeGoal propose;

  @GET
  @Operation(summary = "All goals of a child in everybody's words, those in work first")
  public JsonArray list(@PathParam("child") UUID child) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    plan.of(current.required(), child).goals().forEach(goal -> list.add(json(goal)));
    return list.build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Proposes a goal",
      description = "voices: speaker, part, words, answer; at least one with words.")
  public Response add(@PathParam("child") UUID child, JsonObject body) {
    Filled filled = FilledJson.filled(body);
    Outcome outcome =
        propose.propose(
            current.required(),
            child,
            new NewGoal(
                voices(body),
                filled.date("followUpOn"),
                filled.text("followUpReason"),
                filled.uuid("intervention")));
    UUID id = outcome.id();
    return id == null
        ? FilledJson.refused(outcome)
        : Response.created(URI.create("/goals/" + id))
            .entity(Json.createObjectBuilder().add("id", id.toString()).build())
            .build();
  }

  private static List<Voice> voices(JsonObject body) {
    List<Voice> voices = new ArrayList<>();
    JsonValue given = body.getOrDefault("voices", JsonValue.EMPTY_JSON_ARRAY);
    if (given.getValueType() == JsonValue.ValueType.ARRAY) {
      for (JsonValue one : given.asJsonArray()) {
        if (one.getValueType() == JsonValue.ValueType.OBJECT) {
          voices.add(voice(FilledJson.filled(one.asJsonObject())));
        }
      }
    }
    return voices;
  }

  static Voice voice(Filled filled) {
    Part part = filled.one(Part.class, "part");
    Answer answer = filled.one(Answer.class, "answer");
    return new Voice(
        filled.text("speaker"),
        part == null ? Part.PROFESSIONAL : part,
        filled.text("words"),
        answer == null ? Answer.WAITING : answer);
  }

  private static JsonObjectBuilder json(GoalLine goal) {
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
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", goal.id().toString())
            .add("state", goal.state().name())
            .add("words", words)
            .add("ratings", ratings)
            .add("followUpOn", goal.followUpOn().toString())
            .add("followUpReason", goal.followUpReason())
            .add("closedWords", goal.closedWords())
            .add("version", goal.version());
    return FilledJson.day(json, "closedOn", goal.closedOn());
  }
}
