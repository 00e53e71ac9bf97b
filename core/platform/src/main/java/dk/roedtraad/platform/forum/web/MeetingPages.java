package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.Invitation;
import dk.roedtraad.platform.forum.Minutes;
import dk.roedtraad.platform.forum.ReadMeeting;
import dk.roedtraad.platform.forum.RunMeeting;
import dk.roedtraad.platform.forum.SeenMeeting;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One meeting: its page, its minutes, its invitation, and what is done to it as a whole. */
@RequestScoped
@Path("/meetings/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class MeetingPages {
  @Context UriInfo uri;
  @Inject CurrentCaller current;
  @Inject ReadMeeting read;
  @Inject RunMeeting run;
  @Inject MeetingFrame meetings;
  @Inject Frame frame;

  @GET
  public Response page(
      @PathParam("id") UUID id,
      @QueryParam("item") @Nullable UUID item,
      @QueryParam("guest") @Nullable String guest,
      @QueryParam("at") @Nullable String at) {
    return meetings.show(id, item, guest != null, at == null ? "" : at);
  }

  @GET
  @Path("minutes")
  public Response minutes(@PathParam("id") UUID id) {
    Minutes minutes = read.minutes(current.required(), id);
    SeenMeeting meeting = minutes.meeting();
    return frame.page(
        "forum/minutes.jte",
        frame.texts().of("forum.minutes.title", meeting.forumName()),
        meetings.crumbs(meeting),
        Map.of("m", new MinutesScreen(minutes, frame.texts())));
  }

  @GET
  @Path("invitation.ics")
  public Response invitation(@PathParam("id") UUID id) {
    SeenMeeting meeting = read.meeting(current.required(), id);
    URI base = uri.getBaseUri();
    URI origin = URI.create(base.getScheme() + "://" + base.getAuthority());
    return Response.ok(Invitation.of(meeting, origin, Instant.now()))
        .type("text/calendar;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"meeting.ics\"")
        .build();
  }

  @POST
  @Path("start")
  public Response start(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return whole(id, form, () -> run.start(me(), id));
  }

  @POST
  @Path("hold")
  public Response hold(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return whole(id, form, () -> run.hold(me(), id));
  }

  @POST
  @Path("cancel")
  public Response cancel(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    return whole(id, form, () -> run.cancel(me(), id));
  }

  @POST
  @Path("attendance")
  public Response attendance(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    boolean comes = "yes".equals(form.getFirst("comes"));
    return whole(id, form, () -> run.attendance(me(), id, Fields.id(form, "account"), comes));
  }

  private Response whole(UUID id, MultivaluedMap<String, String> form, Runnable change) {
    return meetings.change(
        id,
        null,
        "meeting",
        false,
        form,
        () -> {
          change.run();
          return null;
        });
  }

  private Caller me() {
    return current.required();
  }
}
