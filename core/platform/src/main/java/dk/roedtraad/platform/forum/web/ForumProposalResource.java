package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.BringChild;
import dk.roedtraad.platform.forum.ForumProposed;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The forum that fits a child now, for programs. */
@RequestScoped
@Path("/api/v1/children/{id: [0-9a-f-]{36}}/forum-proposal")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ForumProposalResource {
  @Inject CurrentCaller current;
  @Inject BringChild bring;

  @GET
  public Response propose(@PathParam("id") UUID child) {
    return bring
        .proposal(current.required(), child)
        .map(proposed -> Response.ok(json(proposed)).build())
        .orElseGet(() -> Response.noContent().build());
  }

  private String json(ForumProposed proposed) {
    Texts t = Languages.texts(current.required().language());
    JsonArrayBuilder areas = Json.createArrayBuilder();
    proposed.areas().stream().sorted().forEach(area -> areas.add(area.name()));
    return Json.createObjectBuilder()
        .add("type", proposed.forumKey())
        .add("name", t.of(proposed.forumKey() + ".name"))
        .add("reason", t.of(proposed.reasonKey()))
        .add("areas", areas)
        .build()
        .toString();
  }
}
