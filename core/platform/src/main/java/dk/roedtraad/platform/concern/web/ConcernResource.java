package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.About;
import dk.roedtraad.platform.concern.ConcernList;
import dk.roedtraad.platform.concern.ConcernReading;
import dk.roedtraad.platform.concern.ConcernView;
import dk.roedtraad.platform.concern.FollowUpConcern;
import dk.roedtraad.platform.concern.GiveConcern;
import dk.roedtraad.platform.concern.NewConcern;
import dk.roedtraad.platform.concern.Outcome;
import dk.roedtraad.platform.concern.RaiseConcern;
import dk.roedtraad.platform.concern.Receipt;
import dk.roedtraad.platform.concern.ThisIsAbout;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Concerns for programs: raise one, read it, assess it, follow it up, close it. */
@RequestScoped
@Once
@Path("/api/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ConcernResource {
  @Inject RaiseConcern raise;
  @Inject MayRaise mayRaise;
  @Inject ConcernReading reading;
  @Inject FollowUpConcern follow;
  @Inject GiveConcern give;
  @Inject ThisIsAbout about;
  @Inject ConcernList list;
  @Inject ThisMunicipality here;
  @Inject CurrentCaller current;
  @Context UriInfo uri;

  @GET
  public Response list(@QueryParam("page") @DefaultValue("") String page) {
    ConcernList.Page found = list.handledBy(current.required(), ConcernsPage.number(page));
    JsonArrayBuilder body = Json.createArrayBuilder();
    found.lines().forEach(line -> body.add(ConcernJson.of(line)));
    Response.ResponseBuilder answer = Response.ok(body.build().toString());
    if (found.more()) {
      UriBuilder next = uri.getRequestUriBuilder().replaceQueryParam("page", found.number() + 1);
      answer.link(next.build(), "next");
    }
    return answer.build();
  }

  @POST
  public Response raise(Sent sent) {
    SentConcern.only(sent);
    Caller caller = current.required();
    About of = About.valueOf(sent.one(Subject.class, "about").name());
    UUID child = of == About.CHILD ? sent.id("child") : null;
    mayRaise.check(caller, child);
    NewConcern told = SentConcern.told(sent, of, child, mayRaise.unit(caller));
    Receipt receipt =
        of == About.UNBORN
            ? raise.byProfessional(
                caller,
                told,
                mayRaise.mother(caller, sent),
                here.texts().of("concern.unborn.called"))
            : raise.byProfessional(caller, told);
    return Response.created(URI.create("/api/v1/concerns/" + receipt.id()))
        .entity(
            Json.createObjectBuilder()
                .add("id", receipt.id().toString())
                .add("number", receipt.number())
                .add("holder", receipt.holder())
                .add("answerBy", receipt.answerBy().toString())
                .build()
                .toString())
        .build();
  }

  @GET
  @Path("{id}")
  public Response read(@PathParam("id") UUID id) {
    ConcernView view = reading.one(current.required(), id);
    return Response.ok(ConcernJson.of(view)).header("ETag", Etag.of(view.version())).build();
  }

  @POST
  @Path("{id}/assessment")
  public Response assess(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match, Sent sent) {
    int version = Etag.version(match);
    sent.only("words", StandOnVoice.FIELD);
    return Etag.changed(
        follow.assess(
            current.required(), id, version, sent.text("words"), sent.text(StandOnVoice.FIELD)));
  }

  @POST
  @Path("{id}/follow-ups")
  public Response followUp(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match, Sent sent) {
    int version = Etag.version(match);
    String words = sent.only("words").text("words");
    return Etag.changed(follow.followUp(current.required(), id, version, words));
  }

  @POST
  @Path("{id}/answer")
  public Response answered(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match) {
    return Etag.changed(follow.answered(current.required(), id, Etag.version(match)));
  }

  @POST
  @Path("{id}/holder")
  public Response give(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match, Sent sent) {
    int version = Etag.version(match);
    sent.only("to", "reason");
    return Etag.changed(
        give.to(current.required(), id, version, sent.id("to"), sent.text("reason")));
  }

  @POST
  @Path("{id}/outcome")
  public Response close(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match, Sent sent) {
    int version = Etag.version(match);
    sent.only("outcome", "words");
    return Etag.changed(
        follow.close(
            current.required(),
            id,
            version,
            sent.one(Outcome.class, "outcome"),
            sent.text("words")));
  }

  @POST
  @Path("{id}/about")
  public Response about(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String match, Sent sent) {
    Caller caller = current.required();
    int version = Etag.version(match);
    sent.only("child", "unknown", "born");
    Sent born = sent.part("born");
    if (sent.has("child")) {
      about.child(caller, id, version, sent.id("child"));
    } else if (born != null) {
      born.only("given", "family", "on");
      about.born(caller, id, version, born.given("given"), born.given("family"), born.day("on"));
    } else {
      about.unknown(caller, id, version, sent.given("unknown"));
    }
    return Etag.changed(version + 1);
  }

  /** What a professional's concern can be about. */
  public enum Subject {
    CHILD,
    GROUP,
    UNBORN
  }
}
