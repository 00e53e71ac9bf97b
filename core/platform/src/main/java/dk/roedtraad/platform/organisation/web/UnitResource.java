package dk.roedtraad.platform.organisation.web;

import dk.roedtraad.platform.organisation.KeepUnits;
import dk.roedtraad.platform.organisation.ReadUnits;
import dk.roedtraad.platform.organisation.UnitForm;
import dk.roedtraad.platform.organisation.UnitLine;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisation for programs. */
@RequestScoped
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN})
@Once
public class UnitResource {
  @Inject ReadUnits units;
  @Inject KeepUnits keep;
  @Inject CurrentCaller current;

  @GET
  public Response all() {
    JsonArrayBuilder list = Json.createArrayBuilder();
    units.all(current.required()).units().forEach(unit -> list.add(json(unit)));
    return Response.ok(list.build().toString()).build();
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") UUID id) {
    ReadUnits.Whole whole = units.one(current.required(), id);
    JsonArrayBuilder members = Json.createArrayBuilder();
    whole
        .members()
        .forEach(
            member ->
                members.add(
                    Json.createObjectBuilder()
                        .add("id", member.account().toString())
                        .add("name", member.name())
                        .add("title", member.title())
                        .add("profession", member.profession())
                        .add("leads", member.leads())
                        .add("onDuty", member.onDuty())));
    JsonArrayBuilder below = Json.createArrayBuilder();
    whole.below().forEach(unit -> below.add(named(unit)));
    JsonObjectBuilder body =
        json(whole.line())
            .add("members", members)
            .add("groups", Json.createArrayBuilder(whole.groups()))
            .add("below", below);
    return Response.ok(body.build().toString())
        .header("ETag", Etag.of(whole.line().version()))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Role.TENANT_ADMIN)
  public Response add(Sent sent) {
    UUID id = keep.addActor(current.required(), asked(sent)).orRefuse();
    return Response.created(URI.create("/api/v1/units/" + id))
        .entity(Json.createObjectBuilder().add("id", id.toString()).build().toString())
        .build();
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @AllowedTo(Role.TENANT_ADMIN)
  public Response change(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match, Sent sent) {
    int version = Etag.version(match);
    keep.change(current.required(), id, version, asked(sent)).orRefuse();
    return one(id);
  }

  /** What is not said stays in work. */
  private static UnitForm asked(Sent sent) {
    sent.only("name", "actor", "phone", "contact", "head", "active");
    Filled filled = new Filled();
    for (String name : List.of("name", "actor", "phone", "contact", "head")) {
      filled.put(name, sent.text(name));
    }
    return UnitAdminPage.asked(
        filled.put("active", !sent.has("active") || sent.flag("active") ? "1" : ""));
  }

  private static JsonObjectBuilder json(UnitLine unit) {
    JsonArrayBuilder groups = Json.createArrayBuilder();
    unit.groups()
        .forEach(
            group ->
                groups.add(
                    Json.createObjectBuilder()
                        .add("profession", group.profession())
                        .add("people", group.people())));
    JsonArrayBuilder fora = Json.createArrayBuilder();
    unit.fora()
        .forEach(
            forum ->
                fora.add(
                    Json.createObjectBuilder()
                        .add("id", forum.id().toString())
                        .add("name", forum.name())));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", unit.id().toString())
            .add("name", unit.name())
            .add("kind", unit.kind().name())
            .add("area", unit.area().name())
            .add("phone", unit.phone())
            .add("contact", unit.contact())
            .add("active", unit.active())
            .add("heads", Json.createArrayBuilder(unit.heads()))
            .add("professionalGroups", groups)
            .add("fora", fora)
            .add("version", unit.version());
    if (unit.actor() != null) {
      json.add("actor", unit.actor().name());
    }
    if (unit.parent() != null) {
      json.add("above", named(unit.parent()));
    }
    return json;
  }

  private static JsonObjectBuilder named(UnitLine.Unit unit) {
    return Json.createObjectBuilder().add("id", unit.id().toString()).add("name", unit.name());
  }
}
