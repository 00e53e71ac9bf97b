package dk.roedtraad.platform.handover.web;

import dk.roedtraad.platform.handover.CloseThread;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Refusal;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Closes a child's thread, or says what must be done first. */
@RequestScoped
@Path("/children/{id: [0-9a-f-]{36}}/thread/close")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ClosePage {
  private static final String FORM = "thread-close";

  @Inject CloseThread closing;
  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response page(@PathParam("id") UUID id) {
    return show(200, id, Kept.drafts(drafts.about(current.required(), id.toString())));
  }

  /** Afterwards the day goes on: whoever was only coordinator sees the child no longer. */
  @POST
  public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    try {
      closing.close(current.required(), id, sent.text("reason"));
      drafts.drop(current.required(), FORM, id.toString());
      return Response.seeOther(URI.create("/")).build();
    } catch (Refusal refusal) {
      FieldError error = new FieldError("reason", refusal.inWords(frame.texts()));
      return show(refusal.problem().status(), id, Kept.refused(FORM, sent, List.of(error)));
    }
  }

  private Response show(int status, UUID id, Kept kept) {
    CloseThread.Ahead ahead = closing.ahead(current.required(), id);
    Texts t = frame.texts();
    return frame.ofChild(
        status,
        "handover/close.jte",
        t.of("handover.close.title", ahead.strip().givenName()),
        id,
        ChildCrumbs.of(ahead.strip(), t.of("handover.close.short"), t),
        Map.of("ahead", ahead, "kept", kept));
  }
}
