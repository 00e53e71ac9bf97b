package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.ReadInterventions;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;

/** A child's way on the ladder as a picture, a list and a table. */
@RequestScoped
@Path("/children/{child}/ladder")
public class LadderPage {
  @Inject CurrentCaller current;
  @Inject Frame frame;
  @Inject ReadInterventions read;

  @GET
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public Response show(@PathParam("child") UUID child) {
    Texts t = frame.texts();
    ReadInterventions.Way way = read.way(current.required(), child);
    return frame.ofChild(
        200,
        "intervention/ladder.jte",
        t.of("intervention.ladder.title", way.child().givenName()),
        child,
        ChildCrumbs.of(way.child(), t.of("intervention.ladder.crumb"), t),
        Map.of("child", way.child(), "view", LadderView.of(way, t)));
  }
}
