package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.ConcernList;
import dk.roedtraad.platform.concern.MeasureConcerns;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/**
 * The concerns in the hands of the reader and of those they lead, with how long it took from
 * receipt to assessment and to the first action; and those that the reader raised.
 */
@RequestScoped
@Path("/concerns")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ConcernsPage {
  @Inject ConcernList list;
  @Inject MeasureConcerns measure;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response show(@QueryParam("page") @DefaultValue("") String page) {
    Caller caller = current.required();
    ConcernList.Page found = list.handledBy(caller, number(page));
    Texts t = frame.texts();
    String title = t.of("concern.list.title");
    return frame.page(
        "concern/list.jte",
        title,
        List.of(new Shell.Crumb(t.of("web.menu.day"), "/"), new Shell.Crumb(title, null)),
        Map.of("page", found, "figures", measure.of(caller), "raised", list.raisedBy(caller)));
  }

  /** The page asked for; 1 when none is. */
  static int number(String page) {
    return new Filled().put("page", page).number("page");
  }
}
