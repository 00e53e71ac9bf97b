package dk.roedtraad.platform.transition.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.transition.BeginTransition;
import dk.roedtraad.platform.transition.NewTransition;
import dk.roedtraad.platform.transition.ReadTransition;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** A child's transitions for programs. */
@RequestScoped
@Once
@Path("/api/v1/children/{id: [0-9a-f-]{36}}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildTransitionsResource {
  @Inject ReadTransition transitions;
  @Inject BeginTransition begin;
  @Inject CurrentCaller current;

  @GET
  public JsonArray list(@PathParam("id") UUID child) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    transitions
        .ofChild(current.required(), child)
        .forEach(seen -> all.add(TransitionJson.of(seen)));
    return all.build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response begin(@PathParam("id") UUID child, Sent sent) {
    UUID made = begin.begin(current.required(), child, read(sent)).orRefuse();
    return Response.created(URI.create("/api/v1/transitions/" + made))
        .entity(Json.createObjectBuilder().add("id", made.toString()).build().toString())
        .build();
  }

  private static NewTransition read(Sent sent) {
    sent.only("type", "toUnit", "toName", "onDay", "coming", "comingName");
    return new NewTransition(
        sent.text("type"),
        sent.maybeId("toUnit"),
        sent.text("toName"),
        sent.maybeDay("onDay"),
        sent.maybeId("coming"),
        sent.text("comingName"));
  }
}
