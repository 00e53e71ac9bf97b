package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.ConcernLine;
import dk.roedtraad.platform.concern.ConcernList;
import dk.roedtraad.platform.concern.TimeToAction;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The concerns in the hands of the reader and of those they lead, with how long it took from
 * receipt to assessment and to the first action.
 */
@RequestScoped
@Path("/concerns")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ConcernsPage {
  @Inject ConcernList list;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response show() {
    List<ConcernLine> found = list.handledBy(current.required());
    Texts t = frame.texts();
    String title = t.of("concern.list.title");
    return frame.page(
        "concern/list.jte",
        title,
        List.of(new Shell.Crumb(t.of("web.menu.day"), "/"), new Shell.Crumb(title, null)),
        Map.of("lines", found, "figures", TimeToAction.of(found, Instant.now())));
  }
}
