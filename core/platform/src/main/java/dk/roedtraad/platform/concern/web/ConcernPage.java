package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.ConcernReading;
import dk.roedtraad.platform.concern.ConcernView;
import dk.roedtraad.platform.concern.EarlierConcern;
import dk.roedtraad.platform.concern.FollowUpConcern;
import dk.roedtraad.platform.concern.Outcome;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A concern: the receipt for the one who raised it, the work for the one who holds it. */
@RequestScoped
@Path("/concerns/{id}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ConcernPage {
  @Inject ConcernReading reading;
  @Inject FollowUpConcern follow;
  @Inject ThisMunicipality here;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response show(@PathParam("id") UUID id) {
    ConcernView view = reading.one(current.required(), id);
    List<EarlierConcern> earlier = reading.earlier(current.required(), view);
    Texts t = frame.texts();
    String title = t.of("concern.page.title", view.number());
    return frame.page(
        "concern/concern.jte",
        title,
        List.of(new Shell.Crumb(t.of("web.menu.day"), "/"), new Shell.Crumb(title, null)),
        Map.of(
            "concern",
            view,
            "earlier",
            earlier,
            "outcomes",
            List.of(Outcome.values()),
            "phones",
            here.phones()));
  }

  @GET
  @Path("receipt")
  public Response receipt(@PathParam("id") UUID id) {
    ConcernView view = reading.one(current.required(), id);
    Texts t = frame.texts();
    return frame.page(
        "concern/receipt.jte",
        t.of("concern.receipt.title"),
        List.of(
            new Shell.Crumb(t.of("web.menu.day"), "/"),
            new Shell.Crumb(t.of("concern.receipt.title"), null)),
        Map.of("concern", view, "phones", here.phones()));
  }

  @POST
  @Path("assess")
  public Response assess(
      @PathParam("id") UUID id,
      @FormParam("version") int version,
      @FormParam("words") @DefaultValue("") String words) {
    follow.assess(current.required(), id, version, words.strip());
    return back(id);
  }

  @POST
  @Path("follow-up")
  public Response followUp(
      @PathParam("id") UUID id,
      @FormParam("version") int version,
      @FormParam("words") @DefaultValue("") String words) {
    follow.followUp(current.required(), id, version, words.strip());
    return back(id);
  }

  @POST
  @Path("answered")
  public Response answered(@PathParam("id") UUID id, @FormParam("version") int version) {
    follow.answered(current.required(), id, version);
    return back(id);
  }

  @POST
  @Path("close")
  public Response close(
      @PathParam("id") UUID id,
      @FormParam("version") int version,
      @FormParam("outcome") @DefaultValue("") String outcome,
      @FormParam("words") @DefaultValue("") String words) {
    Outcome how =
        Stream.of(Outcome.values())
            .filter(one -> one.name().equals(outcome))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.REFUSED, "concern.refused.outcome"));
    follow.close(current.required(), id, version, how, words.strip());
    return back(id);
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/concerns/" + id)).build();
  }
}
