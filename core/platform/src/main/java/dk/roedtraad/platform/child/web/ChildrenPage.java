package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.child.FindChildren;
import dk.roedtraad.platform.concern.FindConcern;
import dk.roedtraad.platform.forum.MyMeetings;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * My children, and the search: among the children one has a relation to, one's own meetings, and
 * the concerns one may open by their number.
 */
@RequestScoped
@Path("/")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildrenPage {
  @Inject FindChildren find;
  @Inject FindConcern concerns;
  @Inject MyMeetings meetings;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  @Path("children")
  public Response mine(@QueryParam("page") @DefaultValue("") String page) {
    return list(
        find.mine(current.required(), number(page)),
        "",
        "child.list.title",
        Optional.empty(),
        List.of());
  }

  @GET
  @Path("search")
  public Response search(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("") String page) {
    Caller caller = current.required();
    FindChildren.Page found = find.search(caller, words, number(page));
    Optional<FindConcern.Found> concern = concerns.byNumber(caller, words);
    return list(found, words.strip(), "child.search.title", concern, meetings.named(caller, words));
  }

  /** The page asked for; 1 when none is. */
  static int number(String page) {
    return new Filled().put("page", page).number("page");
  }

  private Response list(
      FindChildren.Page found,
      String words,
      String titleKey,
      Optional<FindConcern.Found> concern,
      List<MyMeetings.ListedMeeting> named) {
    String title = frame.texts().of(titleKey);
    String address =
        words.isEmpty()
            ? "/children?page="
            : "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=";
    return frame.page(
        "child/children.jte",
        title,
        List.of(),
        Map.of(
            "page", found,
            "words", words,
            "address", address,
            "concern", concern,
            "meetings", named));
  }
}
