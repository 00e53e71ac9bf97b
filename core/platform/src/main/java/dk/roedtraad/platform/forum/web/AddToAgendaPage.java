package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.forum.BringChild;
import dk.roedtraad.platform.forum.PutOnAgenda;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts more children and groups on the agenda of a meeting. */
@RequestScoped
@Path("/meetings/{id: [0-9a-f-]{36}}/add")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class AddToAgendaPage {
  @Inject CurrentCaller current;
  @Inject ReadMeeting read;
  @Inject BringChild bring;
  @Inject PutOnAgenda put;
  @Inject MeetingFrame meetings;
  @Inject Frame frame;

  @GET
  public Response form(@PathParam("id") UUID id, @QueryParam("q") @DefaultValue("") String words) {
    return show(200, id, words, Map.of(), List.of());
  }

  @POST
  public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    try {
      UUID child = Fields.maybeId(form, "child");
      UUID concern = Fields.maybeId(form, "concern");
      UUID item =
          child == null
              ? put.group(current.required(), id, Fields.text(form, "group"), concern)
              : put.child(
                  current.required(),
                  id,
                  child,
                  concern,
                  Fields.text(form, "reason"),
                  Fields.text(form, "onceMore"));
      return Response.seeOther(URI.create("/meetings/" + id + "?item=" + item)).build();
    } catch (Refusal refusal) {
      Map<String, String> kept = new HashMap<>();
      form.forEach((name, values) -> kept.put(name, String.join("", values)));
      String field = fieldOf(refusal.key());
      return show(
          422,
          id,
          Fields.text(form, "q"),
          kept,
          List.of(new FieldError(field, refusal.inWords(frame.texts()))));
    }
  }

  private static String fieldOf(String key) {
    return switch (key) {
      case "forum.refuse.other-forum" -> "reason";
      case "forum.share.why" -> "onceMore";
      case "forum.refuse.no-subject", "forum.refuse.no-groups", "forum.refuse.long-group" ->
          "group";
      default -> "find";
    };
  }

  private Response show(
      int status, UUID id, String words, Map<String, String> kept, List<FieldError> errors) {
    SeenMeeting meeting = read.meeting(current.required(), id);
    if (!meeting.mayWrite() || !meeting.state().isAhead()) {
      throw new NotThere();
    }
    return frame.page(
        status,
        "forum/add.jte",
        frame.texts().of("forum.add.title"),
        meetings.crumbs(meeting),
        Map.of(
            "meeting",
            meeting,
            "words",
            words,
            "found",
            bring.find(current.required(), words),
            "waiting",
            bring.waiting(current.required()),
            "kept",
            kept,
            "errors",
            errors));
  }
}
