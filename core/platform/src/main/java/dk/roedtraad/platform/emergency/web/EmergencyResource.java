package dk.roedtraad.platform.emergency.web;

import dk.roedtraad.platform.emergency.BeginEmergency;
import dk.roedtraad.platform.emergency.Emergencies;
import dk.roedtraad.platform.emergency.Verdict;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
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

/** Emergency access for programs. */
@RequestScoped
@Once
@Path("/api/v1/emergencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class EmergencyResource {
  private static final String ONE = "{id: [0-9a-f-]{36}}";

  @Inject BeginEmergency begin;
  @Inject Emergencies emergencies;
  @Inject CurrentCaller current;

  /** Opens it; 200 with the child alone where the caller sees it anyway. */
  @POST
  public Response open(Sent sent) {
    sent.only("cpr", "name", "bornOn", "reason");
    BeginEmergency.Result result =
        begin.begin(
            current.required(),
            new BeginEmergency.Asked(
                sent.text("cpr"), sent.text("name"), sent.maybeDay("bornOn"), sent.text("reason")));
    if (result.opened().isEmpty()) {
      throw new Refusal(result.outcome().faults());
    }
    BeginEmergency.Opened opened = result.opened().get();
    JsonObjectBuilder body = Json.createObjectBuilder();
    if (opened.access().isEmpty()) {
      return Response.ok(body.add("child", opened.child().toString()).build().toString()).build();
    }
    String id = opened.access().get().toString();
    return Response.created(URI.create("/api/v1/emergencies/" + id))
        .entity(body.add("id", id).add("child", opened.child().toString()).build().toString())
        .build();
  }

  @GET
  @Path(ONE)
  public Response one(@PathParam("id") UUID id) {
    Emergencies.Seen seen = emergencies.one(current.required(), id);
    JsonArrayBuilder looks = Json.createArrayBuilder();
    seen.looks()
        .forEach(
            look ->
                looks.add(
                    Json.createObjectBuilder()
                        .add("at", look.at().toString())
                        .add("action", look.action().name())
                        .add("section", look.section())));
    JsonObjectBuilder body =
        Json.createObjectBuilder()
            .add("id", id.toString())
            .add("child", seen.childId().toString())
            .add("by", seen.who())
            .add("reason", seen.reason())
            .add("begunAt", seen.begunAt().toString())
            .add("endsAt", seen.endsAt().toString())
            .add("looks", looks);
    Verdict verdict = seen.verdict();
    if (verdict != null) {
      body.add("verdict", verdict.name())
          .add("verdictWords", seen.verdictWords())
          .add("verdictBy", seen.verdictBy());
    }
    return Response.ok(body.build().toString()).build();
  }

  /** Ends it before its time. */
  @POST
  @Path(ONE + "/end")
  public Response end(@PathParam("id") UUID id, Sent sent) {
    sent.only();
    emergencies.end(current.required(), id);
    return Response.noContent().build();
  }

  /** A leader says whether it was in order. */
  @POST
  @Path(ONE + "/review")
  public Response review(@PathParam("id") UUID id, Sent sent) {
    sent.only("verdict", "words");
    emergencies
        .review(current.required(), id, sent.maybeOne(Verdict.class, "verdict"), sent.text("words"))
        .orRefuse();
    return Response.noContent().build();
  }
}
