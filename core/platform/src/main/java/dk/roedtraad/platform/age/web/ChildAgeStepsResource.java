package dk.roedtraad.platform.age.web;

import dk.roedtraad.platform.age.AgeSteps;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** What a child's age brings, for programs. */
@RequestScoped
@Path("/api/v1/children/{id: [0-9a-f-]{36}}/age-steps")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ChildAgeStepsResource {
  @Inject AgeSteps steps;
  @Inject CurrentCaller current;

  @GET
  public JsonArray list(@PathParam("id") UUID child) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    steps
        .ofChild(current.required(), child)
        .forEach(
            seen ->
                all.add(
                    Json.createObjectBuilder()
                        .add("id", seen.id().toString())
                        .add("act", seen.act().name())
                        .add("name", seen.name())
                        .add("what", seen.what())
                        .add("legalBasis", seen.legalBasis())
                        .add("dueOn", seen.dueOn().toString())
                        .add("state", seen.state().name())
                        .add("words", seen.words())
                        .add("adult", seen.adult())
                        .add("adultContact", seen.adultContact())));
    return all.build();
  }
}
