package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.BringChild;
import dk.roedtraad.platform.forum.Forums;
import dk.roedtraad.platform.forum.MeetingState;
import dk.roedtraad.platform.forum.MyMeetings;
import dk.roedtraad.platform.forum.PutOnAgenda;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell.Crumb;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** My meetings and fora, and the page on which a child is taken to a meeting. */
@RequestScoped
@Path("/meetings")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class MeetingListPage {
  private static final String DRAFT = "put";

  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject MyMeetings meetings;
  @Inject Forums forums;
  @Inject BringChild bring;
  @Inject PutOnAgenda put;
  @Inject Frame frame;

  @GET
  public Response list() {
    List<MyMeetings.ListedMeeting> all = meetings.of(current.required());
    List<MyMeetings.ListedMeeting> ahead = new ArrayList<>(in(all, MeetingState.PLANNED));
    Collections.reverse(ahead);
    List<Forums.ListedForum> mine =
        forums.mine(current.required()).stream().filter(Forums.ListedForum::isMine).toList();
    return frame.page(
        "forum/meetings.jte",
        frame.texts().of("forum.meetings.title"),
        List.of(),
        Map.of(
            "running",
            in(all, MeetingState.RUNNING),
            "ahead",
            ahead,
            "held",
            in(all, MeetingState.HELD),
            "forums",
            mine));
  }

  private static List<MyMeetings.ListedMeeting> in(
      List<MyMeetings.ListedMeeting> all, MeetingState state) {
    return all.stream().filter(meeting -> meeting.state() == state).toList();
  }

  /** To which meeting a child is taken: what is proposed and what is planned. */
  @GET
  @Path("put")
  public Response choose(
      @QueryParam("child") UUID child, @QueryParam("concern") @Nullable UUID concern) {
    Map<String, String> written =
        drafts
            .of(current.required(), DRAFT, child.toString())
            .map(Drafts.Draft::fields)
            .orElse(Map.of());
    return choose(200, child, concern, written, List.of());
  }

  @POST
  @Path("put")
  public Response put(MultivaluedMap<String, String> form) {
    UUID child = Fields.id(form, "child");
    UUID concern = Fields.maybeId(form, "concern");
    String reason = Fields.text(form, "reason");
    try {
      UUID meeting = Fields.id(form, "meeting");
      UUID item =
          put.child(
              current.required(), meeting, child, concern, reason, Fields.text(form, "onceMore"));
      drafts.drop(current.required(), DRAFT, child.toString());
      return Response.seeOther(URI.create("/meetings/" + meeting + "?item=" + item)).build();
    } catch (Refusal refusal) {
      String message = refusal.inWords(frame.texts());
      Map<String, String> written =
          Map.of(
              "reason",
              reason,
              "meeting",
              Fields.text(form, "meeting"),
              "onceMore",
              Fields.text(form, "onceMore"));
      String field =
          switch (refusal.key()) {
            case "forum.refuse.other-forum" -> "reason";
            case "forum.share.why" -> "onceMore";
            default -> "meeting";
          };
      return choose(422, child, concern, written, List.of(new FieldError(field, message)));
    }
  }

  private Response choose(
      int status,
      UUID child,
      @Nullable UUID concern,
      Map<String, String> written,
      List<FieldError> errors) {
    Texts t = frame.texts();
    BringChild.Options options = bring.options(current.required(), child);
    return frame.page(
        status,
        "forum/put.jte",
        t.of("forum.put.title", options.childName()),
        List.of(
            new Crumb(t.of("forum.meetings.title"), "/meetings"),
            new Crumb(t.of("forum.put.title", options.childName()), null)),
        Map.of(
            "o",
            options,
            "concern",
            concern == null ? "" : concern.toString(),
            "reason",
            written.getOrDefault("reason", ""),
            "meeting",
            written.getOrDefault("meeting", ""),
            "onceMore",
            written.getOrDefault("onceMore", ""),
            "errors",
            errors));
  }
}
