package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.Catalogue;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
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

/** The catalogue as a stair, with the levels of prevention as filter. */
@RequestScoped
@Path("/interventions")
public class CataloguePage {
  @Inject CurrentCaller current;
  @Inject Frame frame;
  @Inject Catalogue catalogue;

  @GET
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public Response show(@QueryParam("level") @DefaultValue("") String level) {
    Texts t = frame.texts();
    return frame.page(
        "intervention/catalogue.jte",
        t.of("intervention.catalogue.title"),
        List.of(),
        Map.of("stock", catalogue.stock(current.required(), level), "level", level));
  }
}
