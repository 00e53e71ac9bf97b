package dk.roedtraad.platform.handover.web;

import dk.roedtraad.platform.handover.NewHandover;
import dk.roedtraad.platform.handover.OfferThread;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Problem;
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

/** Offers a child's thread to a colleague: what will be passed on, to whom, and why. */
@RequestScoped
@Path("/children/{id: [0-9a-f-]{36}}/coordinator")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class OfferPage {
  private static final String FORM = "coordinator";

  @Inject OfferThread offers;
  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response page(@PathParam("id") UUID id) {
    return show(200, id, Kept.drafts(drafts.about(current.required(), id.toString())));
  }

  /** Afterwards the child's page says with whom the thread is, and to whom it is offered. */
  @POST
  public Response offer(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    try {
      UUID to = sent.uuid("to");
      if (to == null) {
        throw new Refusal(Problem.REFUSED, "handover.refused.receiver");
      }
      offers.offer(
          current.required(),
          id,
          new NewHandover(to, sent.text("reason"), sent.text("done"), sent.text("next")));
      drafts.drop(current.required(), FORM, id.toString());
      return Response.seeOther(URI.create("/children/" + id)).build();
    } catch (Refusal refusal) {
      FieldError error = new FieldError(field(refusal), refusal.inWords(frame.texts()));
      Kept kept =
          refusal.problem() == Problem.CONFLICT
              ? Kept.conflict(FORM, sent, error)
              : Kept.refused(FORM, sent, List.of(error));
      return show(refusal.problem().status(), id, kept);
    }
  }

  private static String field(Refusal refusal) {
    return refusal.key().endsWith(".reason") ? "reason" : "to";
  }

  private Response show(int status, UUID id, Kept kept) {
    OfferThread.Ahead ahead = offers.ahead(current.required(), id);
    Texts t = frame.texts();
    return frame.ofChild(
        status,
        "handover/offer.jte",
        t.of("handover.offer.title", ahead.strip().givenName()),
        id,
        ChildCrumbs.of(ahead.strip(), t.of("handover.offer.short"), t),
        Map.of("ahead", ahead, "kept", kept));
  }
}
