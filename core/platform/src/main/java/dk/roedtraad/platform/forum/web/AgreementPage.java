package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.AgreementState;
import dk.roedtraad.platform.forum.AnswerAgreement;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell.Crumb;
import dk.roedtraad.platform.web.Texts;
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
  @Inject CurrentCaller current;
  @Inject AnswerAgreement agreements;
  @Inject Frame frame;

  @GET
  public Response page(@PathParam("id") UUID id) {
    return show(200, id, "", "", List.of());
  }

  /** Afterwards the day goes on: whoever was only responsible sees the child no longer. */
  @POST
  public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    String how = Fields.text(form, "how");
    String words = Fields.text(form, "words");
    try {
      agreements.answer(current.required(), id, Fields.number(form, "version"), state(how), words);
      return Response.seeOther(URI.create("/")).build();
    } catch (Refusal refusal) {
      String field = refusal.key().equals("forum.refuse.dropped-why") ? "words" : "how";
      return again(id, how, words, field, refusal.inWords(frame.texts()));
    } catch (OptimisticLockException meanwhile) {
      return again(id, how, words, "how", frame.texts().of("forum.refuse.changed-meanwhile"));
    }
  }

  private Response again(UUID id, String how, String words, String field, String message) {
    return show(422, id, how, words, List.of(new FieldError(field, message)));
  }

  private static AgreementState state(String how) {
    return switch (how) {
      case "KEPT" -> AgreementState.KEPT;
      case "DROPPED" -> AgreementState.DROPPED;
      default -> throw new Refusal(Problem.INVALID, "forum.refuse.kept-or-dropped");
    };
  }

  private Response show(int status, UUID id, String how, String words, List<FieldError> errors) {
    Texts t = frame.texts();
    AnswerAgreement.SeenAgreement seen = agreements.see(current.required(), id);
    return frame.page(
        status,
        "forum/agreement.jte",
        t.of("forum.agreement.title"),
        List.of(
            new Crumb(t.of("web.menu.day"), "/"), new Crumb(t.of("forum.agreement.title"), null)),
        Map.of("g", seen, "how", how, "words", words, "errors", errors));
  }
}
