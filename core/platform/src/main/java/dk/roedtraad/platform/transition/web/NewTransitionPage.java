package dk.roedtraad.platform.transition.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.transition.BeginTransition;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** Begins a transition: of which kind, where to, when, and who receives. */
@RequestScoped
@Path("/children/{id: [0-9a-f-]{36}}/transitions/new")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class NewTransitionPage {
  private static final String FORM = "transition-new";

  @Inject BeginTransition begin;
  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response page(@PathParam("id") UUID child) {
    return show(200, child, Kept.drafts(drafts.about(current.required(), child.toString())));
  }

  @POST
  public Response begin(@PathParam("id") UUID child, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    Outcome outcome =
        sent.tooLong().isEmpty()
            ? begin.begin(current.required(), child, TransitionForm.read(sent))
            : Outcome.faulty(sent.tooLong());
    UUID made = outcome.id();
    if (made == null) {
      Texts t = frame.texts();
      return show(422, child, Kept.refused(FORM, sent, outcome.inWords(t)));
    }
    drafts.drop(current.required(), FORM, child.toString());
    return Response.seeOther(URI.create("/transitions/" + made)).build();
  }

  private Response show(int status, UUID child, Kept kept) {
    BeginTransition.Ahead ahead = begin.ahead(current.required(), child);
    Texts t = frame.texts();
    return frame.ofChild(
        status,
        "transition/new.jte",
        t.of("transition.new.title", ahead.strip().givenName()),
        child,
        ChildCrumbs.of(ahead.strip(), t.of("transition.new"), t),
        Map.of("ahead", ahead, "kept", kept));
  }
}
