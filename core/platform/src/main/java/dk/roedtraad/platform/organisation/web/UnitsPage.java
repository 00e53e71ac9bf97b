package dk.roedtraad.platform.organisation.web;

import dk.roedtraad.platform.organisation.ReadUnits;
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
import java.util.UUID;

/** The general area, the special area and the external actors; and one unit of them. */
@RequestScoped
@Path("/units")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN})
public class UnitsPage {
  @Inject ReadUnits units;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response all() {
    return frame.page(
        "organisation/units.jte",
        frame.texts().of("organisation.title"),
        List.of(),
        Map.of("overview", units.all(current.required()), "changes", changes()));
  }

  @GET
  @Path("{id: [0-9a-f-]{36}}")
  public Response one(@PathParam("id") UUID id) {
    Texts t = frame.texts();
    ReadUnits.Whole whole = units.one(current.required(), id);
    return frame.page(
        "organisation/unit.jte",
        whole.line().name(),
        List.of(
            new Shell.Crumb(t.of("organisation.title"), "/units"),
            new Shell.Crumb(whole.line().name(), null)),
        Map.of("whole", whole, "changes", changes()));
  }

  private boolean changes() {
    return current.required().isOneOf(Role.TENANT_ADMIN);
  }
}
