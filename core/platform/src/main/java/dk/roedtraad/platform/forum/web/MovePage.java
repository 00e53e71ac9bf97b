package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.forum.MeetingState;
import dk.roedtraad.platform.forum.PlanMeeting;
import dk.roedtraad.platform.forum.ReadMeeting;
import dk.roedtraad.platform.forum.SeenMeeting;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Refusal;
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
import java.util.UUID;

/** Moves a meeting to another time or place, or gives it to others to lead. */
@RequestScoped
@Path("/meetings/{id: [0-9a-f-]{36}}/change")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class MovePage {
  @Inject CurrentCaller current;
  @Inject PlanMeeting plan;
  @Inject ReadMeeting read;
  @Inject MeetingFrame meetings;
  @Inject Frame frame;

  @GET
  public Response form(@PathParam("id") UUID id) {
    SeenMeeting meeting = planned(id);
    return show(200, meeting, PlanForm.of(meeting, candidates(meeting)), List.of());
  }

  @POST
  public Response send(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    try {
      plan.change(current.required(), id, Fields.number(form, "version"), PlanForm.plan(form));
      return Response.seeOther(URI.create("/meetings/" + id)).build();
    } catch (Refusal refusal) {
      SeenMeeting meeting = planned(id);
      return show(
          422,
          meeting,
          PlanForm.of(form, candidates(meeting)),
          List.of(PlanForm.error(refusal, frame.texts())));
    } catch (OptimisticLockException meanwhile) {
      return conflict(planned(id), form);
    }
  }

  /** What the other wrote stands in the message; what was sent stands in the fields. */
  private Response conflict(SeenMeeting meeting, MultivaluedMap<String, String> form) {
    PlanForm theirs = PlanForm.of(meeting, candidates(meeting));
    Map<String, String> mine = new HashMap<>(PlanForm.of(form, theirs.candidates()).values());
    mine.put("version", String.valueOf(meeting.version()));
    String message =
        frame
            .texts()
            .of(
                "forum.plan.conflict",
                theirs.value("date"),
                theirs.value("from"),
                theirs.value("to"),
                meeting.place().isEmpty() ? "-" : meeting.place(),
                meeting.chairName(),
                meeting.minuteTakerName());
    return show(
        422,
        meeting,
        new PlanForm(mine, theirs.candidates()),
        List.of(new FieldError("date", message)));
  }

  private SeenMeeting planned(UUID id) {
    SeenMeeting meeting = read.meeting(current.required(), id);
    if (!meeting.mayWrite() || meeting.state() != MeetingState.PLANNED) {
      throw new NotThere();
    }
    return meeting;
  }

  private List<PlanMeeting.Candidate> candidates(SeenMeeting meeting) {
    return plan.candidates(current.required(), meeting.forum());
  }

  private Response show(int status, SeenMeeting meeting, PlanForm form, List<FieldError> errors) {
    return frame.page(
        status,
        "forum/plan.jte",
        frame.texts().of("forum.plan.change"),
        meetings.crumbs(meeting),
        Map.of(
            "heading",
            frame.texts().of("forum.plan.change-heading", meeting.forumName()),
            "action",
            "/meetings/" + meeting.id() + "/change",
            "forum",
            "",
            "child",
            "",
            "f",
            form,
            "errors",
            errors));
  }
}
