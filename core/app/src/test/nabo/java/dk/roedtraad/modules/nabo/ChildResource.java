package dk.roedtraad.modules.nabo;

import dk.roedtraad.api.tool.Children;
import dk.roedtraad.api.tool.LetsIn;
import dk.roedtraad.api.tool.StaffRole;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What {@link Children} gives and refuses. */
@Path("/api/v1/m/nabo/children/{id}")
@RequestScoped
@LetsIn({StaffRole.PROFESSIONAL, StaffRole.LEADER, StaffRole.TENANT_ADMIN})
public class ChildResource {
  @Inject Children children;

  @GET
  public String look(@PathParam("id") UUID child, @QueryParam("section") String section) {
    return children.look(child, section).orElseThrow(NotFoundException::new).toString();
  }

  @POST
  public String tell(
      @PathParam("id") UUID child, @FormParam("kind") String kind, @FormParam("words") String w) {
    return String.valueOf(children.tell(child, kind, w, ""));
  }

  /** Tells and then breaks off. */
  @POST
  @Path("half")
  public String tellHalf(@PathParam("id") UUID child, @FormParam("words") String words) {
    children.tell(child, "nabo.told", words, "");
    throw new IllegalStateException("planted after it was told");
  }
}
