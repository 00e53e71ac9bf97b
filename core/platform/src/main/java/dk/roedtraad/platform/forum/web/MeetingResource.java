package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.MeetingPage;
import dk.roedtraad.platform.forum.MeetingPlan;
import dk.roedtraad.platform.forum.MyMeetings;
import dk.roedtraad.platform.forum.PlanMeeting;
import dk.roedtraad.platform.forum.PutOnAgenda;
import dk.roedtraad.platform.forum.ReadMeeting;
import dk.roedtraad.platform.forum.RunMeeting;
import dk.roedtraad.platform.forum.SeenMeeting;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import dk.roedtraad.platform.web.Stale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.util.Objects;
import java.util.Set;
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
  private static final Set<String> PLAN =
      Set.of("startsAt", "endsAt", "place", "chair", "minuteTaker");

  @Inject CurrentCaller current;
  @Inject MyMeetings meetings;
  @Inject ReadMeeting read;
  @Inject PlanMeeting plan;
  @Inject RunMeeting run;
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

  /** The plan first, then the state; what is not sent stays. All of it happens or nothing. */
  @PATCH
  @Path("{id: [0-9a-f-]{36}}")
  @Transactional
  public Response change(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Sent sent) {
    int version = Etag.version(ifMatch);
    sent.only("startsAt", "endsAt", "place", "chair", "minuteTaker", "state");
    Move move = sent.maybeOne(Move.class, "state");
    SeenMeeting now = read.meeting(current.required(), id);
    if (now.version() != version) {
      throw new Stale(now.version());
    }
    if (PLAN.stream().anyMatch(sent::has)) {
      plan.change(current.required(), id, version, changed(now, sent));
    }
    if (move != null) {
      apply(id, move);
    }
    return shown(Response.ok(), id);
  }

  /** What can be done to a meeting. */
  public enum Move {
    RUNNING,
    HELD,
    CANCELLED
  }

  private void apply(UUID id, Move move) {
    switch (move) {
      case RUNNING -> run.start(current.required(), id);
      case HELD -> run.hold(current.required(), id);
      case CANCELLED -> run.cancel(current.required(), id);
    }
  }

  private static MeetingPlan changed(SeenMeeting now, Sent sent) {
    return new MeetingPlan(
        Objects.requireNonNullElse(sent.maybeMoment("startsAt"), now.startsAt()),
        Objects.requireNonNullElse(sent.maybeMoment("endsAt"), now.endsAt()),
        sent.has("place") ? sent.text("place") : now.place(),
        Objects.requireNonNullElse(sent.maybeId("chair"), now.chair()),
        Objects.requireNonNullElse(sent.maybeId("minuteTaker"), now.minuteTaker()));
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/items")
  public Response add(@PathParam("id") UUID id, Sent sent) {
    sent.only("child", "group", "concern", "reason");
    UUID child = sent.maybeId("child");
    UUID concern = sent.maybeId("concern");
    UUID item =
        child == null
            ? put.group(current.required(), id, sent.given("group"), concern)
            : put.child(current.required(), id, child, concern, sent.text("reason"));
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
