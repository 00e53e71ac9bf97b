package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.Catalogue;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The catalogue for programs. */
@RequestScoped
@Path("/api/v1/catalogue")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {
  @Inject CurrentCaller current;
  @Inject Frame frame;
  @Inject Catalogue catalogue;

  @GET
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public JsonObject read(@QueryParam("level") @DefaultValue("") String level) {
    Texts t = frame.texts();
    Catalogue.Stock stock = catalogue.stock(current.required(), level);
    JsonArrayBuilder types = Json.createArrayBuilder();
    stock.shelves().forEach(shelf -> shelf.offers().forEach(offer -> types.add(one(offer, t))));
    return Json.createObjectBuilder().add("steps", stock.steps()).add("types", types).build();
  }

  private static JsonObjectBuilder one(Catalogue.Offer offer, Texts t) {
    var type = offer.type();
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("key", type.key())
            .add("name", t.of(type.key() + ".name"))
            .add("target", t.of(type.key() + ".target"))
            .add("area", type.area().name())
            .add("level", type.levelKey().orElse(""))
            .add("provider", t.of(type.provider()))
            .add("legalBasis", offer.legalBasis())
            .add("ageFrom", type.ageFrom())
            .add("ageTo", type.ageTo())
            .add("forFamilies", type.forFamilies())
            .add("forGroups", type.forGroups())
            .add("places", type.places())
            .add("taken", offer.taken());
    Integer step = offer.step();
    return step == null ? json.addNull("step") : json.add("step", step);
  }
}
