package dk.roedtraad.platform.policy.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.policy.Policies;
import dk.roedtraad.platform.web.JsonDays;
import dk.roedtraad.platform.web.Open;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The municipality's policies for programs; as public as on the page. */
@RequestScoped
@Path("/api/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Open
public class PolicyResource {
  @Inject Policies policies;
  @Inject Here here;

  @GET
  public String all() {
    here.mustBeAMunicipality();
    JsonArrayBuilder all = Json.createArrayBuilder();
    policies.inForce().forEach(policy -> all.add(json(policy)));
    return all.build().toString();
  }

  @GET
  @Path("{id}")
  public String one(@PathParam("id") UUID id) {
    here.mustBeAMunicipality();
    Policies.Version policy = policies.find(id).orElseThrow(NotThere::new);
    JsonArrayBuilder sections = Json.createArrayBuilder();
    policies
        .sections(id)
        .forEach(
            section -> {
              JsonArrayBuilder lines = Json.createArrayBuilder();
              section.passages().forEach(passage -> passage.lines().forEach(lines::add));
              sections.add(
                  Json.createObjectBuilder()
                      .add("level", section.level())
                      .add("heading", section.heading())
                      .add("lines", lines));
            });
    return json(policy).add("sections", sections).build().toString();
  }

  private static JsonObjectBuilder json(Policies.Version policy) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", policy.id().toString())
            .add("title", policy.title())
            .add("version", policy.number())
            .add("standsUnder", policy.standsUnder())
            .add("publishedAt", policy.publishedAt().toString());
    JsonDays.add(json, "adoptedOn", policy.adoptedOn());
    return JsonDays.add(json, "validTo", policy.validTo());
  }
}
