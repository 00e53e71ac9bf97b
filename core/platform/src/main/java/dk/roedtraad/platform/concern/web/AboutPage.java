package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.concern.ConcernReading;
import dk.roedtraad.platform.concern.ConcernView;
import dk.roedtraad.platform.concern.ThisIsAbout;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** This is about: the child that was described is found, or the unborn one is born. */
@RequestScoped
@Path("/concerns/{id}/about")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class AboutPage {
  @Inject ConcernReading reading;
  @Inject ThisIsAbout about;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response show(
      @PathParam("id") UUID id, @QueryParam("name") @DefaultValue("") String name) {
    return show(200, id, name, Kept.drafts(Map.of()));
  }

  private Response show(int status, UUID id, String name, Kept kept) {
    Caller caller = current.required();
    ConcernView view = reading.one(caller, id);
    if (!view.handles()) {
      throw new NotThere();
    }
    Texts t = frame.texts();
    String title = t.of(view.isUnborn() ? "concern.about.title.unborn" : "concern.about.title");
    return frame.page(
        status,
        "concern/about.jte",
        title,
        List.of(
            new Shell.Crumb(t.of("web.menu.day"), "/"),
            new Shell.Crumb(t.of("concern.page.title", view.number()), "/concerns/" + id),
            new Shell.Crumb(title, null)),
        Map.of(
            "concern",
            view,
            "name",
            name,
            "candidates",
            view.isToBeFound() || view.isUnborn() ? about.candidates(caller, id, name) : List.of(),
            "kept",
            kept,
            "theirs",
            kept.isConflict() ? reading.latest(id) : List.of()));
  }

  /** What is refused, or overtaken by a colleague, comes back as it was written. */
  @POST
  public Response choose(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
    Filled filled = Filled.of(fields);
    String form = filled.typed("what").equals("born") ? "born" : "unknown";
    Texts t = frame.texts();
    try {
      settle(id, filled);
      return Response.seeOther(URI.create("/concerns/" + id)).build();
    } catch (Refusal refusal) {
      FieldError error =
          new FieldError(form.equals("born") ? "given" : "words", refusal.inWords(t));
      return show(refusal.problem().status(), id, "", Kept.refused(form, filled, List.of(error)));
    } catch (OptimisticLockException meanwhile) {
      FieldError error = new FieldError("conflict", t.of("work.conflict.title"));
      return show(Problem.CONFLICT.status(), id, "", Kept.conflict(form, filled, error));
    }
  }

  private void settle(UUID id, Filled filled) {
    Caller caller = current.required();
    int version = filled.number("version");
    UUID child = filled.uuid("child");
    if (child != null) {
      about.child(caller, id, version, child);
    } else if (filled.typed("what").equals("born")) {
      about.born(
          caller, id, version, filled.text("given"), filled.text("family"), filled.date("bornOn"));
    } else {
      about.unknown(caller, id, version, filled.text("words"));
    }
  }
}
