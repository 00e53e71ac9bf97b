package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.MeetingPage;
import dk.roedtraad.platform.forum.ReadMeeting;
import dk.roedtraad.platform.forum.SeenMeeting;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell.Crumb;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows a meeting after a look, after a change, and after a change that was refused. */
@RequestScoped
public class MeetingFrame {
  @Inject CurrentCaller current;
  @Inject ReadMeeting read;
  @Inject Frame frame;

  /** A change to a meeting; answers the item to go on with, null for the same. */
  @FunctionalInterface
  interface Change {
    @Nullable UUID make();
  }

  Response show(UUID meeting, @Nullable UUID item, boolean alone, String at) {
    return show(200, meeting, item, alone, at, Typed.NOTHING);
  }

  /**
   * Makes the change and goes back to the item, or shows the page with what was written and why it
   * could not be taken.
   */
  Response change(
      UUID meeting,
      @Nullable UUID item,
      String part,
      boolean alone,
      MultivaluedMap<String, String> form,
      Change change) {
    try {
      UUID next = change.make();
      UUID shown = next == null ? item : next;
      return Response.seeOther(
              URI.create(address(meeting, shown, alone, next == null ? part : "item")))
          .build();
    } catch (Refusal refusal) {
      Typed typed = Typed.refused(part, form, refusal, frame.texts());
      return show(422, meeting, item, alone, "", typed);
    }
  }

  /** Makes a change after which the item is not there any more, and goes where that leads. */
  Response leave(
      UUID meeting,
      UUID item,
      String part,
      MultivaluedMap<String, String> form,
      Supplier<String> change) {
    try {
      return Response.seeOther(URI.create(change.get())).build();
    } catch (Refusal refusal) {
      Typed typed = Typed.refused(part, form, refusal, frame.texts());
      return show(422, meeting, item, false, "", typed);
    }
  }

  private static String address(UUID meeting, @Nullable UUID item, boolean alone, String part) {
    return "/meetings/"
        + meeting
        + "?at="
        + part
        + (item == null ? "" : "&item=" + item)
        + (alone ? "&guest=1" : "")
        + "#part-"
        + part;
  }

  private Response show(
      int status, UUID meeting, @Nullable UUID item, boolean alone, String at, Typed typed) {
    MeetingPage page = read.page(current.required(), meeting, item, alone);
    MeetingScreen screen = new MeetingScreen(page, frame.texts(), alone, at, typed);
    SeenMeeting seen = page.meeting();
    return frame.page(
        status, "forum/meeting.jte", seen.forumName(), crumbs(seen), Map.of("s", screen));
  }

  /** Meetings, the forum, the day. */
  List<Crumb> crumbs(SeenMeeting meeting) {
    Texts t = frame.texts();
    LocalDate day = LocalDate.ofInstant(meeting.startsAt(), WorkingDays.DENMARK);
    return List.of(
        new Crumb(t.of("forum.meetings.title"), "/meetings"),
        meeting.mayWrite()
            ? new Crumb(meeting.forumName(), "/forums/" + meeting.forum())
            : new Crumb(meeting.forumName(), "/meetings"),
        new Crumb(t.fullDate(day), null));
  }
}
