package dk.roedtraad.platform.consent.web;

import dk.roedtraad.platform.consent.Consents;
import dk.roedtraad.platform.consent.NoteConsent;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Texts;
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

/** One consent: what it is, and taking it back. */
@RequestScoped
@Path("/consents/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ConsentPage {
  @Inject Consents consents;
  @Inject NoteConsent note;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response show(@PathParam("id") UUID id) {
    Consents.One one = consents.one(current.required(), id);
    Texts t = frame.texts();
    return frame.ofChild(
        200,
        "consent/one.jte",
        t.of("consent.one.title", one.consent().giver()),
        one.child().id(),
        ChildCrumbs.of(one.child(), t.of("consent.crumb"), t),
        Map.of("consent", one.consent()));
  }

  @POST
  @Path("withdraw")
  public Response withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    UUID child = note.withdraw(current.required(), id, Filled.of(form).text("words"));
    return Response.seeOther(URI.create("/children/" + child + "/consents")).build();
  }
}
