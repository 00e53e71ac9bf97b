package dk.roedtraad.platform.consent.web;

import dk.roedtraad.platform.consent.ConsentPurpose;
import dk.roedtraad.platform.consent.Consents;
import dk.roedtraad.platform.consent.NewConsent;
import dk.roedtraad.platform.consent.NoteConsent;
import dk.roedtraad.platform.consent.RecipientKind;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A child's consents, and the form in which one is noted. */
@RequestScoped
@Path("/children/{id: [0-9a-f-]{36}}/consents")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ConsentsPage {
  private static final String FORM = "consent";

  /** What stands in the field of the giver when the young person gives it. */
  private static final String YOUNG = "YOUNG";

  private static final int USUAL_MONTHS = 12;

  @Inject Consents consents;
  @Inject NoteConsent note;
  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response show(@PathParam("id") UUID id) {
    LocalDate today = WorkingDays.today();
    Filled filled =
        new Filled()
            .put("purpose", ConsentPurpose.COOPERATION)
            .put("kind", RecipientKind.CIRCLE)
            .put("givenOn", today)
            .put("endsOn", today.plusMonths(USUAL_MONTHS));
    Optional<Drafts.Draft> draft = drafts.of(current.required(), FORM, id.toString());
    draft.ifPresent(kept -> kept.into(filled));
    Texts t = frame.texts();
    String saved =
        draft.map(kept -> t.of("work.draft-saved", t.shortDateTime(kept.savedAt()))).orElse("");
    return show(200, id, filled, saved, List.of());
  }

  @POST
  public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    Outcome outcome =
        sent.tooLong().isEmpty()
            ? note.note(current.required(), id, read(sent))
            : Outcome.faulty(sent.tooLong());
    if (outcome.id() == null) {
      return show(422, id, sent, "", outcome.inWords(frame.texts()));
    }
    drafts.drop(current.required(), FORM, id.toString());
    return Response.seeOther(URI.create("/children/" + id + "/consents")).build();
  }

  private static NewConsent read(Filled sent) {
    boolean young = sent.text("giver").equals(YOUNG);
    return new NewConsent(
        sent.one(ConsentPurpose.class, "purpose"),
        sent.one(RecipientKind.class, "kind"),
        sent.uuid("forum"),
        sent.text("recipient"),
        sent.text("what"),
        young ? null : sent.uuid("giver"),
        young,
        sent.text("how").isEmpty() ? null : Boolean.valueOf(sent.text("how").equals("SPOKEN")),
        sent.date("givenOn"),
        sent.date("endsOn"));
  }

  private Response show(int status, UUID id, Filled sent, String saved, List<FieldError> errors) {
    Texts t = frame.texts();
    Consents.OfChild of = consents.of(current.required(), id);
    return frame.ofChild(
        status,
        "consent/consents.jte",
        t.of("consent.title", of.child().givenName()),
        id,
        ChildCrumbs.of(of.child(), t.of("consent.crumb"), t),
        Map.of("of", of, "fora", consents.fora(), "sent", sent, "saved", saved, "errors", errors));
  }
}
