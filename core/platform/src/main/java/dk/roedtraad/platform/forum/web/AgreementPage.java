package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.AgreementState;
import dk.roedtraad.platform.forum.AnswerAgreement;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell.Crumb;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
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

/** One agreement, and the answer whether it was kept. */
@RequestScoped
@Path("/agreements/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class AgreementPage {
  private static final String FORM = "agreement";

  @Inject CurrentCaller current;
  @Inject AnswerAgreement agreements;
  @Inject Drafts drafts;
  @Inject Frame frame;

  @GET
  public Response page(@PathParam("id") UUID id) {
    return show(200, id, Kept.drafts(drafts.about(current.required(), id.toString())));
  }

  /** Afterwards the day goes on: whoever was only responsible sees the child no longer. */
  @POST
  public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    Texts t = frame.texts();
    try {
      agreements.answer(
          current.required(),
          id,
          sent.number("version"),
          state(sent.text("how")),
          sent.text("words"));
      return Response.seeOther(URI.create("/")).build();
    } catch (Refusal refusal) {
      boolean ofWords =
          refusal.key().equals("forum.refuse.dropped-why")
              || refusal.key().equals("web.fault.too-long");
      FieldError error = new FieldError(ofWords ? "words" : "how", refusal.inWords(t));
      return refusal.key().equals("forum.refuse.answered")
          ? show(Problem.CONFLICT.status(), id, Kept.conflict(FORM, sent, error))
          : show(422, id, Kept.refused(FORM, sent, List.of(error)));
    } catch (OptimisticLockException meanwhile) {
      FieldError error = new FieldError("how", t.of("forum.refuse.changed-meanwhile"));
      return show(Problem.CONFLICT.status(), id, Kept.conflict(FORM, sent, error));
    }
  }

  private static AgreementState state(String how) {
    return switch (how) {
      case "KEPT" -> AgreementState.KEPT;
      case "DROPPED" -> AgreementState.DROPPED;
      default -> throw new Refusal(Problem.INVALID, "forum.refuse.kept-or-dropped");
    };
  }

  private Response show(int status, UUID id, Kept kept) {
    Texts t = frame.texts();
    AnswerAgreement.SeenAgreement seen = agreements.see(current.required(), id);
    return frame.page(
        status,
        "forum/agreement.jte",
        t.of("forum.agreement.title"),
        List.of(
            new Crumb(t.of("web.menu.day"), "/"), new Crumb(t.of("forum.agreement.title"), null)),
        Map.of("g", seen, "kept", kept));
  }
}
