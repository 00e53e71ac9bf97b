package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.ChangeMeeting;
import dk.roedtraad.platform.forum.MeetingAction;
import dk.roedtraad.platform.forum.MeetingPage;
import dk.roedtraad.platform.forum.MeetingPlan;
import dk.roedtraad.platform.forum.MyMeetings;
import dk.roedtraad.platform.forum.PlanChange;
import dk.roedtraad.platform.forum.PlanMeeting;
import dk.roedtraad.platform.forum.PutOnAgenda;
import dk.roedtraad.platform.forum.ReadMeeting;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Meetings and their agendas for programs. */
@RequestScoped
@Once
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class MeetingResource {
  @Inject CurrentCaller current;
  @Inject MyMeetings meetings;
  @Inject ReadMeeting read;
  @Inject PlanMeeting plan;
  @Inject ChangeMeeting change;
  @Inject PutOnAgenda put;

  @GET
  public String mine() {
    return Answers.list(meetings.of(current.required()), Answers::listed);
  }

  @POST
  public Response plan(Sent sent) {
    sent.only("forum", "startsAt", "endsAt", "place", "chair", "minuteTaker");
    UUID id =
        plan.plan(
            current.required(),
            sent.id("forum"),
            new MeetingPlan(
                sent.moment("startsAt"),
                sent.moment("endsAt"),
                sent.text("place"),
                sent.id("chair"),
                sent.id("minuteTaker")));
    return shown(Response.created(URI.create("/api/v1/meetings/" + id)), id);
  }

  @GET
  @Path("{id: [0-9a-f-]{36}}")
  public Response one(@PathParam("id") UUID id) {
    return shown(Response.ok(), id);
  }

  /** What is not sent stays. All of it happens or nothing. */
  @PATCH
  @Path("{id: [0-9a-f-]{36}}")
  public Response change(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Sent sent) {
    int version = Etag.version(ifMatch);
    sent.only("startsAt", "endsAt", "place", "chair", "minuteTaker", "state");
    Move move = sent.maybeOne(Move.class, "state");
    PlanChange plan =
        new PlanChange(
            sent.maybeMoment("startsAt"),
            sent.maybeMoment("endsAt"),
            sent.has("place") ? sent.text("place") : null,
            sent.maybeId("chair"),
            sent.maybeId("minuteTaker"));
    change.change(current.required(), id, version, plan, move == null ? null : move.action);
    return shown(Response.ok(), id);
  }

  /** What can be done to a meeting. */
  public enum Move {
    RUNNING(MeetingAction.START),
    HELD(MeetingAction.HOLD),
    CANCELLED(MeetingAction.CANCEL);

    private final MeetingAction action;

    Move(MeetingAction action) {
      this.action = action;
    }
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/items")
  public Response add(@PathParam("id") UUID id, Sent sent) {
    sent.only("child", "group", "concern", "reason", "onceMore");
    UUID child = sent.maybeId("child");
    UUID concern = sent.maybeId("concern");
    UUID item =
        child == null
            ? put.group(current.required(), id, sent.given("group"), concern)
            : put.child(
                current.required(), id, child, concern, sent.text("reason"), sent.text("onceMore"));
    return Response.created(URI.create("/api/v1/items/" + item))
        .entity("{\"id\":\"" + item + "\"}")
        .build();
  }

  private Response shown(Response.ResponseBuilder answer, UUID id) {
    MeetingPage page = read.overview(current.required(), id);
    return answer
        .header("ETag", Etag.of(page.meeting().version()))
        .entity(Answers.meeting(page).build().toString())
        .build();
  }
}
