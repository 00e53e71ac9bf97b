package dk.roedtraad.modules.stafet;

import dk.roedtraad.api.tool.LetsIn;
import dk.roedtraad.api.tool.StaffRole;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The baton log of one child for programs: read it, or add the line with which it goes on. */
@Path("/api/v1/m/stafet/log")
@RequestScoped
@LetsIn({StaffRole.PROFESSIONAL, StaffRole.ADVISER, StaffRole.LEADER})
public class LogResource {
  @Inject BatonLog log;

  /** The lines, the newest first; 404 for a child that is unknown or not one's own. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<LogLine> log(@QueryParam("child") UUID child) {
    return log.of(child).lines();
  }

  /** Adds a line and tells the child's thread; 400 when a field is missing. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Response pass(
      @FormParam("child") UUID child,
      @FormParam("passedOn") String passedOn,
      @FormParam("from") String from,
      @FormParam("to") String to,
      @FormParam("words") String words) {
    LogLine line = log.pass(child, passedOn, from, to, words);
    return Response.status(Response.Status.CREATED).entity(line).build();
  }
}
