package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.MeetingPage;
import dk.roedtraad.platform.forum.MeetingPlan;
import dk.roedtraad.platform.forum.MyMeetings;
import dk.roedtraad.platform.forum.PlanMeeting;
import dk.roedtraad.platform.forum.PutOnAgenda;
import dk.roedtraad.platform.forum.ReadMeeting;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Meetings and their agendas for programs. */
@RequestScoped
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class MeetingResource {
  @Inject CurrentCaller current;
  @Inject MyMeetings meetings;
  @Inject ReadMeeting read;
  @Inject PlanMeeting plan;
  @Inject PutOnAgenda put;

  @GET
  @Operation(summary = "The caller's meetings, without children")
  public String mine() {
    return Answers.list(meetings.of(current.required()), Answers::listed);
  }

  @POST
  @Operation(summary = "Plan a meeting: forum, startsAt, endsAt, place, chair, minuteTaker")
  public Response plan(JsonObject body) {
    UUID id =
        plan.plan(
            current.required(),
            Bodies.id(body, "forum"),
            new MeetingPlan(
                Bodies.moment(body, "startsAt"),
                Bodies.moment(body, "endsAt"),
                Objects.requireNonNullElse(Bodies.maybeText(body, "place"), ""),
                Bodies.id(body, "chair"),
                Bodies.id(body, "minuteTaker")));
    return shown(Response.created(URI.create("/api/v1/meetings/" + id)), id);
  }

  @GET
  @Path("{id: [0-9a-f-]{36}}")
  @Operation(summary = "A meeting with the items of its agenda that the caller may see")
  public Response one(@PathParam("id") UUID id) {
    return shown(Response.ok(), id);
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/items")
  @Operation(summary = "Put a child or a group on the agenda: child or group, concern, reason")
  public Response add(@PathParam("id") UUID id, JsonObject body) {
    UUID child = Bodies.maybeId(body, "child");
    UUID concern = Bodies.maybeId(body, "concern");
    UUID item =
        child == null
            ? put.group(current.required(), id, Bodies.text(body, "group"), concern)
            : put.child(
                current.required(),
                id,
                child,
                concern,
                Objects.requireNonNullElse(Bodies.maybeText(body, "reason"), ""));
    return Response.created(URI.create("/api/v1/items/" + item))
        .entity("{\"id\":\"" + item + "\"}")
        .build();
  }

  private Response shown(Response.ResponseBuilder answer, UUID id) {
    MeetingPage page = read.overview(current.required(), id);
    return answer
        .tag(String.valueOf(page.meeting().version()))
        .entity(Answers.meeting(page).build().toString())
        .build();
  }
}
