package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.child.ChildBook;
import dk.roedtraad.platform.child.ChildHead;
import dk.roedtraad.platform.child.FindChildren;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Children for programs: those one has a relation to, and the thread of one. */
@RequestScoped
@Once
@Path("/api/v1/children")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildResource {
  @Inject FindChildren find;
  @Inject ChildBook book;
  @Inject CurrentCaller current;
  @Context UriInfo uri;

  @GET
  public Response list(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("") String n) {
    int number = ChildrenPage.number(n);
    FindChildren.Page page =
        words.isBlank()
            ? find.mine(current.required(), number)
            : find.search(current.required(), words, number);
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (FindChildren.Found child : page.children()) {
      JsonObjectBuilder one =
          Json.createObjectBuilder().add("id", child.id().toString()).add("name", child.name());
      if (child.coordinator() != null) {
        one.add("coordinator", child.coordinator());
      }
      list.add(one);
    }
    Response.ResponseBuilder answer = Response.ok(list.build().toString());
    if (page.more()) {
      UriBuilder next = uri.getRequestUriBuilder().replaceQueryParam("page", page.number() + 1);
      answer.link(next.build(), "next");
    }
    return answer.build();
  }

  @GET
  @Path("{id}")
  public Response read(@PathParam("id") UUID id, @QueryParam("before") @Nullable UUID before) {
    ChildBook.Opened opened = book.open(current.required(), id, null, before);
    ChildHead head = opened.head();
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("id", id.toString())
            .add("name", head.name())
            .add("addressProtected", head.strip().addressProtected())
            .add("seenAs", opened.relation().name());
    if (head.coordinator() != null) {
      body.add(
          "coordinator",
          Json.createObjectBuilder()
              .add("id", String.valueOf(head.strip().coordinatorId()))
              .add("name", head.coordinator()));
    }
    ChildStrip.Offer offer = head.strip().offer();
    if (offer != null) {
      body.add(
          "offer",
          Json.createObjectBuilder()
              .add("handover", offer.handover().toString())
              .add("to", offer.to())
              .add("answerBy", offer.answerBy().toString()));
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
    opened
        .thread()
        .olderThan()
        .ifPresent(last -> body.add("older", "/api/v1/children/" + id + "?before=" + last));
    return Response.ok(body.build().toString())
        .header("ETag", Etag.of(head.strip().version()))
        .build();
  }
}
