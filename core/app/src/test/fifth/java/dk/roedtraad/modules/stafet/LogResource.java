package dk.roedtraad.modules.stafet;

import dk.roedtraad.api.tool.Children;
import dk.roedtraad.api.tool.LetsIn;
import dk.roedtraad.api.tool.ModuleStore;
import dk.roedtraad.api.tool.StaffRole;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The baton log of one child: read it, or add the line with which the baton goes on. */
@Path("/m/stafet/log")
@RequestScoped
@LetsIn({StaffRole.PROFESSIONAL, StaffRole.ADVISER, StaffRole.LEADER})
public class LogResource {
  private static final int LONGEST = 2000;

  @Inject Children children;
  @Inject ModuleStore store;

  /** The lines, the newest first; 404 for a child that is unknown or not one's own. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<LogLine> log(@QueryParam("child") UUID child) {
    seen(child);
    return store.where(LogEntry.class, "child", child).stream()
        .map(LogEntry::line)
        .sorted(Comparator.comparing((LogLine line) -> line.passedOn).reversed())
        .toList();
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
    seen(child);
    LogEntry entry =
        new LogEntry(
            UUID.randomUUID(), child, date(passedOn), said(from), said(to), said(words));
    if (!children.tell(child, "stafet.told.passed", said(from) + " → " + said(to), said(words))) {
      throw new NotFoundException();
    }
    store.save(entry);
    return Response.status(Response.Status.CREATED).entity(entry.line()).build();
  }

  private void seen(UUID child) {
    if (child == null || children.look(child, "stafet.log").isEmpty()) {
      throw new NotFoundException();
    }
  }

  private static LocalDate date(String written) {
    try {
      return LocalDate.parse(said(written));
    } catch (DateTimeException e) {
      throw new BadRequestException(e);
    }
  }

  private static String said(String words) {
    if (words == null || words.isBlank() || words.length() > LONGEST) {
      throw new BadRequestException();
    }
    return words.strip();
  }
}
