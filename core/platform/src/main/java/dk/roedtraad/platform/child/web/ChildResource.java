package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.child.ChildBook;
import dk.roedtraad.platform.child.ChildHead;
import dk.roedtraad.platform.child.Contacts;
import dk.roedtraad.platform.child.FindChildren;
import dk.roedtraad.platform.child.PassThread;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Children for programs: those one has a relation to, and the thread of one. */
@RequestScoped
@Once
@Path("/api/v1/children")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildResource {
  @Inject FindChildren find;
  @Inject ChildBook book;
  @Inject Contacts contacts;
  @Inject PassThread pass;
  @Inject CurrentCaller current;

  @GET
  public Response list(@QueryParam("q") @DefaultValue("") String words) {
    List<FindChildren.Found> found =
        words.isBlank() ? find.mine(current.required()) : find.search(current.required(), words);
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (FindChildren.Found child : found) {
      JsonObjectBuilder one =
          Json.createObjectBuilder().add("id", child.id().toString()).add("name", child.name());
      if (child.coordinator() != null) {
        one.add("coordinator", child.coordinator());
      }
      list.add(one);
    }
    return Response.ok(list.build().toString()).build();
  }

  @GET
  @Path("{id}")
  public Response read(@PathParam("id") UUID id) {
    ChildBook.Opened opened = book.open(current.required(), id, null);
    ChildHead head = opened.head();
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("id", id.toString())
            .add("name", head.name())
            .add("addressProtected", head.addressProtected())
            .add("seenAs", opened.relation().name());
    if (head.coordinator() != null) {
      body.add(
          "coordinator",
          Json.createObjectBuilder()
              .add("id", String.valueOf(head.coordinatorId()))
              .add("name", head.coordinator()));
    }
    JsonArrayBuilder entries = Json.createArrayBuilder();
    opened
        .thread()
        .entries()
        .forEach(
            entry ->
                entries.add(
                    Json.createObjectBuilder()
                        .add("at", entry.at().toString())
                        .add("kind", entry.kind().name())
                        .add("title", entry.title())
                        .add("body", entry.body())
                        .add("reason", entry.reason())
                        .add("by", entry.actorName())));
    body.add("thread", entries);
    return Response.ok(body.build().toString()).header("ETag", Etag.of(head.version())).build();
  }

  @GET
  @Path("{id}/network")
  public Response network(@PathParam("id") UUID id) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (ChildHead.Person person : book.people(current.required(), id).people()) {
      list.add(
          Json.createObjectBuilder()
              .add("name", person.name())
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
  @Path("{id}/network")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(@PathParam("id") UUID id, Sent sent) {
    sent.only("name", "relation", "arena", "professional", "closeness", "littleContact");
    contacts.add(
        current.required(),
        id,
        sent.given("name"),
        sent.given("relation"),
        sent.one(Arena.class, "arena").name(),
        sent.flag("professional"),
        sent.number("closeness"),
        sent.flag("littleContact"));
    return Response.noContent().build();
  }

  /** Names another coordinator; whoever holds the thread now has it until this is saved. */
  @POST
  @Path("{id}/coordinator")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response pass(@PathParam("id") UUID id, Sent sent) {
    sent.only("to", "reason");
    pass.to(current.required(), id, sent.id("to"), sent.text("reason"));
    return Response.noContent().build();
  }

  /** Where somebody stands around a child. */
  public enum Arena {
    HOME,
    SCHOOL,
    LEISURE,
    PROFESSIONAL
  }
}
