package dk.roedtraad.app.planted;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Open;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mistakes that would let one municipality see another, made on purpose. In the tests' archive
 * only; the suite that does not find each of them is worth nothing.
 */
@RequestScoped
@Path("/planted")
public class PlantedFaults {
  /** A cache shared by all municipalities: who asked first decides what the next one sees. */
  private static final Map<UUID, String> SHARED = new ConcurrentHashMap<>();

  /** Sessions that are known everywhere. */
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  @Inject Sql sql;

  /** Reads through a cache that does not know whose row it holds. */
  @GET
  @Path("cached/{id}")
  @Open
  public Response cached(@PathParam("id") UUID id) {
    String name = SHARED.computeIfAbsent(id, this::name);
    return Response.ok("<p>" + name + "</p>", "text/html;charset=UTF-8").build();
  }

  /** Says nothing about who may come. */
  @GET
  @Path("unsaid/{id}")
  public Response unsaid(@PathParam("id") UUID id) {
    return Response.ok(name(id)).build();
  }

  /** Shows a child without asking the access layer, and so without a row in the log. */
  @GET
  @Path("unasked/{id}")
  @Open
  public Response unasked(@PathParam("id") UUID id) {
    return Response.ok("<p>" + name(id) + "</p>", "text/html;charset=UTF-8").build();
  }

  /** Takes any cookie that some municipality gave out. */
  @GET
  @Path("unbound")
  @Open
  public Response unbound(@CookieParam("__Host-rt") String token) {
    String here = BoundTenant.required().value();
    String owner = token == null ? null : TOKENS.computeIfAbsent(token, any -> here + somebody());
    return owner == null ? Response.status(401).build() : Response.ok(owner).build();
  }

  /** A change for programs that nobody marked as one that happens once. */
  @POST
  @Path("api/twice")
  @AllowedTo(Role.PROFESSIONAL)
  public Response twice() {
    UUID id = UUID.randomUUID();
    sql.run("insert into household (id) values (?)", id);
    return Response.status(201).entity("{\"id\":\"" + id + "\"}").build();
  }

  private String name(UUID id) {
    return sql.one(
            "select given_name || ' ' || family_name as name from child where id = ?",
            row -> row.text("name"),
            id)
        .orElseThrow(NotThere::new);
  }

  private String somebody() {
    return sql.one("select name from account order by id limit 1", row -> row.text("name"))
        .orElse("");
  }
}
