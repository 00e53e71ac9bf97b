package dk.roedtraad.platform.login.web;

import dk.roedtraad.platform.login.ProvisionedPeople;
import dk.roedtraad.platform.web.Open;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of SCIM 2.0 (RFC 7644) that a provider needs to tell that somebody is gone, or back.
 * People are made by their first log-in, not here.
 */
@RequestScoped
@Path("/scim/v2/Users")
@Open
public class ScimResource {
  private static final String BEARER = "Bearer ";
  private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:User";
  private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
  private static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";
  private static final String ONE = "{id: [0-9a-f-]{36}}";
  private static final Pattern FILTER =
      Pattern.compile(
          "(userName|externalId)\\s+eq\\s+\"([^\"]{1,200})\"", Pattern.CASE_INSENSITIVE);

  @HeaderParam("Authorization")
  @DefaultValue("")
  String authorization = "";

  @Inject ProvisionedPeople people;

  @GET
  public Response find(@QueryParam("filter") @DefaultValue("") String filter) {
    return asProvider(
        () -> {
          Matcher found = FILTER.matcher(filter.strip());
          if (!found.matches()) {
            return error(400, "only userName eq and externalId eq are understood");
          }
          boolean byName = found.group(1).equalsIgnoreCase("userName");
          List<ProvisionedPeople.Person> all =
              people.find(byName ? found.group(2) : "", byName ? "" : found.group(2));
          JsonArrayBuilder resources = Json.createArrayBuilder();
          all.forEach(person -> resources.add(user(person)));
          return answer(
              200,
              Json.createObjectBuilder()
                  .add("schemas", Json.createArrayBuilder().add(LIST))
                  .add("totalResults", all.size())
                  .add("Resources", resources));
        });
  }

  @GET
  @Path(ONE)
  public Response one(@PathParam("id") UUID id) {
    return asProvider(() -> shown(people.one(id)));
  }

  @PATCH
  @Path(ONE)
  public Response change(@PathParam("id") UUID id, String body) {
    return asProvider(
        () -> {
          Optional<Boolean> active = active(body);
          if (active.isEmpty()) {
            return error(400, "only active can be replaced, by true or false");
          }
          return shown(active.get() ? people.back(id) : people.gone(id));
        });
  }

  @DELETE
  @Path(ONE)
  public Response remove(@PathParam("id") UUID id) {
    return asProvider(
        () ->
            people.gone(id).isPresent()
                ? Response.noContent().build()
                : error(404, "no such user"));
  }

  private Response asProvider(Supplier<Response> what) {
    boolean right =
        authorization.startsWith(BEARER)
            && people.isProvider(authorization.substring(BEARER.length()).strip());
    return right ? what.get() : error(401, "the token is not right");
  }

  /** What is asked for {@code active}; Entra ID writes it as a text, others inside a value. */
  private static Optional<Boolean> active(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      JsonArray operations = reader.readObject().getJsonArray("Operations");
      if (operations == null || operations.size() != 1) {
        return Optional.empty();
      }
      JsonObject operation = operations.getJsonObject(0);
      JsonValue value = operation.get("value");
      if (!operation.getString("op", "").equalsIgnoreCase("replace") || value == null) {
        return Optional.empty();
      }
      JsonValue said =
          value instanceof JsonObject inside
              ? inside.getOrDefault("active", JsonValue.NULL)
              : operation.getString("path", "").equals("active") ? value : JsonValue.NULL;
      return switch (said.toString().replace("\"", "").toLowerCase(Locale.ROOT)) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    } catch (JsonException | ClassCastException e) {
      return Optional.empty();
    }
  }

  private static Response shown(Optional<ProvisionedPeople.Person> person) {
    return person
        .map(found -> answer(200, user(found)))
        .orElseGet(() -> error(404, "no such user"));
  }

  private static JsonObjectBuilder user(ProvisionedPeople.Person person) {
    return Json.createObjectBuilder()
        .add("schemas", Json.createArrayBuilder().add(CORE))
        .add("id", person.id().toString())
        .add("externalId", person.subject())
        .add("userName", person.username())
        .add("active", person.active());
  }

  private static Response error(int status, String detail) {
    return answer(
        status,
        Json.createObjectBuilder()
            .add("schemas", Json.createArrayBuilder().add(ERROR))
            .add("status", String.valueOf(status))
            .add("detail", detail));
  }

  private static Response answer(int status, JsonObjectBuilder body) {
    return Response.status(status)
        .type("application/scim+json")
        .entity(body.build().toString())
        .build();
  }
}
