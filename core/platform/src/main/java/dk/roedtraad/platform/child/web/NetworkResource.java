package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.child.ChildBook;
import dk.roedtraad.platform.child.ChildHead;
import dk.roedtraad.platform.child.ContactForm;
import dk.roedtraad.platform.child.Contacts;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people around a child for programs. */
@RequestScoped
@Path("/api/v1/children/{id}/network")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
@Once
public class NetworkResource {
  @Inject ChildBook book;
  @Inject Contacts contacts;
  @Inject CurrentCaller current;

  @GET
  public Response all(@PathParam("id") UUID id) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (ChildHead.Person person : book.people(current.required(), id).people()) {
      JsonObjectBuilder one = Json.createObjectBuilder();
      if (person.contact() != null) {
        one.add("id", person.contact().toString()).add("version", person.version());
      }
      list.add(
          one.add("name", person.name())
              .add("relation", person.relation())
              .add("arena", person.arena())
              .add("professional", person.professional())
              .add("closeness", person.closeness())
              .add("littleContact", person.littleContact())
              .add("custody", person.custody()));
    }
    return Response.ok(list.build().toString()).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("id") UUID id, Sent sent) {
    UUID contact = contacts.add(current.required(), id, asked(sent)).orRefuse();
    return Response.created(URI.create("/api/v1/children/" + id + "/network/" + contact))
        .entity(Json.createObjectBuilder().add("id", contact.toString()).build().toString())
        .header("ETag", Etag.of(0))
        .build();
  }

  @GET
  @Path("{contact}")
  public Response one(@PathParam("id") UUID id, @PathParam("contact") UUID contact) {
    Contacts.Kept kept = contacts.one(current.required(), id, contact);
    ContactForm form = kept.contact();
    return Response.ok(
            Json.createObjectBuilder()
                .add("id", contact.toString())
                .add("name", form.name())
                .add("relation", form.relation())
                .add("arena", form.arena())
                .add("professional", form.professional())
                .add("closeness", form.closeness())
                .add("littleContact", form.littleContact())
                .build()
                .toString())
        .header("ETag", Etag.of(kept.version()))
        .build();
  }

  @PUT
  @Path("{contact}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response change(
      @PathParam("id") UUID id,
      @PathParam("contact") UUID contact,
      @HeaderParam("If-Match") @Nullable String match,
      Sent sent) {
    int version = Etag.version(match);
    contacts.change(current.required(), id, contact, version, asked(sent)).orRefuse();
    return Etag.changed(version + 1);
  }

  @DELETE
  @Path("{contact}")
  public Response remove(
      @PathParam("id") UUID id,
      @PathParam("contact") UUID contact,
      @HeaderParam("If-Match") @Nullable String match) {
    contacts.remove(current.required(), id, contact, Etag.version(match)).orRefuse();
    return Response.noContent().build();
  }

  private static ContactForm asked(Sent sent) {
    sent.only("name", "relation", "arena", "professional", "closeness", "littleContact");
    return new ContactForm(
        sent.text("name"),
        sent.text("relation"),
        sent.text("arena"),
        sent.flag("professional"),
        sent.has("closeness") ? sent.number("closeness") : 0,
        sent.flag("littleContact"));
  }
}
