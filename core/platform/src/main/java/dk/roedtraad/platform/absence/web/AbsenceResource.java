package dk.roedtraad.platform.absence.web;

import dk.roedtraad.platform.absence.Absences;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import org.jspecify.annotations.Nullable;

/** Absence for programs. */
@RequestScoped
@Once
@Path("/api/v1/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class AbsenceResource {
  @Inject Absences absences;
  @Inject CurrentCaller current;

  /** The caller's own, and for whom they stand in today. */
  @GET
  public Response own() {
    JsonArrayBuilder coming = Json.createArrayBuilder();
    absences
        .of(current.required(), current.required().id())
        .coming()
        .forEach(each -> add(coming, each));
    JsonArrayBuilder standsInFor = Json.createArrayBuilder();
    absences.stoodInFor(current.required()).forEach(each -> add(standsInFor, each));
    return Response.ok(
            Json.createObjectBuilder()
                .add("own", coming)
                .add("standsInFor", standsInFor)
                .build()
                .toString())
        .build();
  }

  /** Notes one: the caller's own, or of somebody whom they lead. */
  @POST
  public Response note(Sent sent) {
    sent.only("account", "from", "to", "standIn");
    @Nullable UUID of = sent.maybeId("account");
    UUID account = of == null ? current.required().id() : of;
    UUID id =
        absences
            .note(
                current.required(),
                account,
                new Absences.Wanted(
                    sent.maybeDay("from"), sent.maybeDay("to"), sent.maybeId("standIn")))
            .orRefuse();
    return Response.created(URI.create("/api/v1/absences"))
        .entity(Json.createObjectBuilder().add("id", id.toString()).build().toString())
        .build();
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/end")
  public Response end(@PathParam("id") UUID id, Sent sent) {
    sent.only();
    absences.end(current.required(), id);
    return Response.noContent().build();
  }

  private static void add(JsonArrayBuilder list, Absences.Absence each) {
    list.add(
        Json.createObjectBuilder()
            .add("id", each.id().toString())
            .add("account", each.account().toString())
            .add("name", each.who())
            .add("standIn", each.standIn())
            .add("from", each.from().toString())
            .add("to", each.to().toString()));
  }
}
