package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.Notifier;
import dk.roedtraad.platform.concern.NotifierReading;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who notified: a page of its own, opened by the holder when they must answer. */
@RequestScoped
@Path("/concerns/{id}/notifier")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class NotifierPage {
  @Inject NotifierReading reading;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response show(@PathParam("id") UUID id) {
    Optional<Notifier.Known> who = reading.of(current.required(), id);
    Texts t = frame.texts();
    String title = t.of("concern.notifier.title");
    return frame.page(
        "concern/notifier.jte",
        title,
        List.of(
            new Shell.Crumb(t.of("web.menu.day"), "/"),
            new Shell.Crumb(t.of("concern.notifier.back"), "/concerns/" + id),
            new Shell.Crumb(title, null)),
        Map.of("who", who));
  }
}
