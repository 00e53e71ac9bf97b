package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.child.ChildBook;
import dk.roedtraad.platform.child.ChildHead;
import dk.roedtraad.platform.child.ContactForm;
import dk.roedtraad.platform.child.Contacts;
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

/** The people around a child: the map, the list, and the forms that change them. */
@RequestScoped
@Path("/children/{id: [0-9a-f-]{36}}/network")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class NetworkPage {
  private static final String DRAFT = "network";
  private static final String ONE = "{contact: [0-9a-f-]{36}}";

  @Inject ChildBook book;
  @Inject Contacts contacts;
  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response all(@PathParam("id") UUID id) {
    Filled filled = new Filled();
    drafts.of(current.required(), DRAFT, id.toString()).ifPresent(draft -> draft.into(filled));
    return map(200, id, filled, List.of());
  }

  @POST
  public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    Outcome outcome = contacts.add(current.required(), id, asked(filled));
    if (outcome.kind() != Outcome.Kind.DONE) {
      return map(422, id, filled, inWords(outcome));
    }
    drafts.drop(current.required(), DRAFT, id.toString());
    return back(id);
  }

  @GET
  @Path(ONE)
  public Response one(@PathParam("id") UUID id, @PathParam("contact") UUID contact) {
    Contacts.Kept kept = contacts.one(current.required(), id, contact);
    return form(200, id, contact, filled(kept), List.of());
  }

  @POST
  @Path(ONE)
  public Response change(
      @PathParam("id") UUID id,
      @PathParam("contact") UUID contact,
      MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    Outcome outcome =
        contacts.change(current.required(), id, contact, filled.number("version"), asked(filled));
    return switch (outcome.kind()) {
      case DONE -> back(id);
      case FAULTY -> form(422, id, contact, filled, inWords(outcome));
      case STALE -> stale(id, contact, filled);
    };
  }

  @POST
  @Path(ONE + "/remove")
  public Response remove(
      @PathParam("id") UUID id,
      @PathParam("contact") UUID contact,
      MultivaluedMap<String, String> form) {
    int version = Filled.of(form).number("version");
    Outcome outcome = contacts.remove(current.required(), id, contact, version);
    if (outcome.kind() == Outcome.Kind.DONE) {
      return back(id);
    }
    return stale(id, contact, filled(contacts.one(current.required(), id, contact)));
  }

  static ContactForm asked(Filled filled) {
    return new ContactForm(
        filled.text("name"),
        filled.text("relation"),
        filled.text("arena"),
        filled.text("professional").equals("1"),
        filled.number("closeness"),
        filled.text("little").equals("1"));
  }

  private static Filled filled(Contacts.Kept kept) {
    ContactForm contact = kept.contact();
    return new Filled()
        .put("name", contact.name())
        .put("relation", contact.relation())
        .put("arena", contact.arena())
        .put("professional", contact.professional() ? "1" : "")
        .put("closeness", contact.closeness())
        .put("little", contact.littleContact() ? "1" : "")
        .put("version", kept.version());
  }

  /** What the colleague saved stands in the message, what this person wrote in the form. */
  private Response stale(UUID id, UUID contact, Filled filled) {
    Texts t = frame.texts();
    Contacts.Kept now = contacts.one(current.required(), id, contact);
    String message =
        t.of(
            "child.network.stale",
            now.contact().name(),
            now.contact().relation(),
            t.of("child.arena." + now.contact().arena()),
            t.of("child.network.ring." + now.contact().closeness()));
    return form(
        409,
        id,
        contact,
        filled.put("version", now.version()),
        List.of(new FieldError("name", message)));
  }

  private Response map(int status, UUID id, Filled filled, List<FieldError> errors) {
    ChildHead head = book.people(current.required(), id);
    Texts t = frame.texts();
    return frame.ofChild(
        status,
        "child/network.jte",
        t.of("child.network.title", head.givenName()),
        id,
        ChildCrumbs.of(head.strip(), t.of("child.network.short"), t),
        Map.of(
            "head",
            head,
            "network",
            NetworkPicture.of(head, t),
            "filled",
            filled,
            "errors",
            errors));
  }

  private Response form(int status, UUID id, UUID contact, Filled filled, List<FieldError> errors) {
    ChildHead head = book.people(current.required(), id);
    Texts t = frame.texts();
    return frame.ofChild(
        status,
        "child/contact.jte",
        t.of("child.network.change", filled.typed("name")),
        id,
        ChildCrumbs.of(head.strip(), t.of("child.network.short"), t),
        Map.of("head", head, "contact", contact, "filled", filled, "errors", errors));
  }

  private List<FieldError> inWords(Outcome outcome) {
    Texts t = frame.texts();
    return outcome.inWords(t);
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/children/" + id + "/network")).build();
  }
}
