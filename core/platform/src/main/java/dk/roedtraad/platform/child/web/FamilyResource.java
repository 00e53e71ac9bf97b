package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.child.Family;
import dk.roedtraad.platform.child.ReadFamily;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child's family and arenas for programs. */
@RequestScoped
@Path("/api/v1/children/{id}/family")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class FamilyResource {
  @Inject ReadFamily families;
  @Inject CurrentCaller current;

  @GET
  public Response read(@PathParam("id") UUID id) {
    Family family = families.of(current.required(), id);
    JsonArrayBuilder homes = Json.createArrayBuilder();
    family.homes().forEach(home -> homes.add(home(home)));
    JsonArrayBuilder adults = Json.createArrayBuilder();
    family.adults().forEach(adult -> adults.add(adult(adult)));
    JsonArrayBuilder siblings = Json.createArrayBuilder();
    family.siblings().forEach(sibling -> siblings.add(sibling(sibling)));
    JsonArrayBuilder arenas = Json.createArrayBuilder();
    family.stays().forEach(stay -> arenas.add(stay(stay)));
    return Response.ok(
            Json.createObjectBuilder()
                .add("child", id.toString())
                .add("addressProtected", family.strip().addressProtected())
                .add("homes", homes)
                .add("adults", adults)
                .add("siblings", siblings)
                .add("arenas", arenas)
                .build()
                .toString())
        .build();
  }

  private static JsonObjectBuilder home(Family.Home home) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("addressProtected", home.isProtected())
            .add("people", Json.createArrayBuilder(home.people()));
    Family.Address address = home.address();
    if (address != null) {
      json.add("street", address.street())
          .add("postalCode", address.postalCode())
          .add("city", address.city());
    }
    return json;
  }

  private static JsonObjectBuilder adult(Family.Adult adult) {
    JsonObjectBuilder custody = Json.createObjectBuilder().add("now", adult.custody().now());
    day(custody, "from", adult.custody().from());
    day(custody, "to", adult.custody().to());
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("name", adult.name()).add("relation", adult.kind());
    return adult.custody().ever() ? json.add("custody", custody) : json;
  }

  private static JsonObjectBuilder sibling(Family.Sibling sibling) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("givenName", sibling.givenName())
            .add("sharesHome", sibling.together());
    return sibling.age() == null ? json : json.add("age", sibling.age());
  }

  private static JsonObjectBuilder stay(Family.Stay stay) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("unit", stay.unit())
            .add("group", stay.group())
            .add("now", stay.now());
    day(json, "from", stay.from());
    day(json, "to", stay.to());
    return json;
  }

  private static void day(JsonObjectBuilder json, String name, @Nullable LocalDate day) {
    if (day != null) {
      json.add(name, day.toString());
    }
  }
}
