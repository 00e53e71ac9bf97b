package dk.roedtraad.platform.age.web;

import dk.roedtraad.platform.age.AgeSteps;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
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
import java.util.Map;
import java.util.UUID;

/** What an age brings to one young person, and what was done. */
@RequestScoped
@Path("/age-steps/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class AgeStepPage {
  private static final String FORM = "age-step";

  @Inject AgeSteps steps;
  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response page(@PathParam("id") UUID id) {
    return show(200, id, Kept.drafts(drafts.about(current.required(), id.toString())));
  }

  @POST
  public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    Texts t = frame.texts();
    try {
      Outcome outcome =
          sent.tooLong().isEmpty()
              ? steps.answer(
                  current.required(),
                  id,
                  new AgeSteps.Answer(
                      !sent.text("how").equals("SET_ASIDE"),
                      sent.text("words"),
                      sent.text("adult"),
                      sent.text("adultContact")))
              : Outcome.faulty(sent.tooLong());
      if (outcome.kind() == Outcome.Kind.FAULTY) {
        return show(422, id, Kept.refused(FORM, sent, outcome.inWords(t)));
      }
      drafts.drop(current.required(), FORM, id.toString());
      return Response.seeOther(URI.create("/")).build();
    } catch (Refusal refusal) {
      FieldError error = new FieldError("words", refusal.inWords(t));
      return show(refusal.problem().status(), id, Kept.conflict(FORM, sent, error));
    }
  }

  private Response show(int status, UUID id, Kept kept) {
    AgeSteps.Page page = steps.page(current.required(), id);
    Texts t = frame.texts();
    String name = t.orKept(page.seen().key() + ".name", page.seen().name());
    return frame.ofChild(
        status,
        "age/step.jte",
        name,
        page.strip().id(),
        ChildCrumbs.of(page.strip(), name, t),
        Map.of("page", page, "kept", kept));
  }
}
