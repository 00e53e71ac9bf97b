package dk.roedtraad.platform.consent.web;

import dk.roedtraad.platform.consent.Consent;
import dk.roedtraad.platform.consent.ConsentPurpose;
import dk.roedtraad.platform.consent.Consents;
import dk.roedtraad.platform.consent.NewConsent;
import dk.roedtraad.platform.consent.NoteConsent;
import dk.roedtraad.platform.consent.RecipientKind;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child's consents for programs. */
@RequestScoped
@Once
@Path("/api/v1/children/{child}/consents")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildConsentsResource {
  @Inject Consents consents;
  @Inject NoteConsent note;
  @Inject CurrentCaller current;

  /** All of them, and whether the professionals around the child may share on them today. */
  @GET
  public Response list(@PathParam("child") UUID child) {
    Consents.OfChild of = consents.of(current.required(), child);
    JsonArrayBuilder list = Json.createArrayBuilder();
    of.all().forEach(each -> list.add(json(each)));
    return Response.ok(
            Json.createObjectBuilder()
                .add("shares", of.shares())
                .add("givers", people(of.givers()))
                .add("missing", people(of.missing()))
                .add("consents", list)
                .build()
                .toString())
        .build();
  }

  /** Notes one: of a giver who has custody, or of the young person themself. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("child") UUID child, Sent sent) {
    sent.only(
        "purpose",
        "kind",
        "forum",
        "recipient",
        "what",
        "giver",
        "byYoungPerson",
        "spoken",
        "givenOn",
        "endsOn");
    @Nullable UUID giver = sent.maybeId("giver");
    UUID id =
        note.note(
                current.required(),
                child,
                new NewConsent(
                    sent.maybeOne(ConsentPurpose.class, "purpose"),
                    sent.maybeOne(RecipientKind.class, "kind"),
                    sent.maybeId("forum"),
                    sent.text("recipient"),
                    sent.text("what"),
                    giver,
                    giver == null && sent.flag("byYoungPerson"),
                    sent.has("spoken") ? Boolean.valueOf(sent.flag("spoken")) : null,
                    sent.maybeDay("givenOn"),
                    sent.maybeDay("endsOn")))
            .orRefuse();
    return Response.created(URI.create("/api/v1/children/" + child + "/consents"))
        .entity(Json.createObjectBuilder().add("id", id.toString()).build().toString())
        .build();
  }

  private static JsonArrayBuilder people(List<Consents.Giver> givers) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Consents.Giver giver : givers) {
      UUID person = giver.person();
      JsonObjectBuilder json = Json.createObjectBuilder().add("name", giver.name());
      list.add(person == null ? json : json.add("id", person.toString()));
    }
    return list;
  }

  private static JsonObjectBuilder json(Consent consent) {
    return Json.createObjectBuilder()
        .add("id", consent.id().toString())
        .add("purpose", consent.purpose().name())
        .add("kind", consent.kind().name())
        .add("forum", consent.forum())
        .add("recipient", consent.recipient())
        .add("what", consent.what())
        .add("giver", consent.giver())
        .add("spoken", consent.spoken())
        .add("givenOn", consent.givenOn().toString())
        .add("endsOn", consent.endsOn().toString())
        .add("withdrawn", consent.withdrawnAt() != null);
  }
}
