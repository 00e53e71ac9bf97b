package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.AgendaRow;
import dk.roedtraad.platform.forum.Agree;
import dk.roedtraad.platform.forum.ChangeItem;
import dk.roedtraad.platform.forum.ItemAction;
import dk.roedtraad.platform.forum.ItemPeople;
import dk.roedtraad.platform.forum.MeetingPage;
import dk.roedtraad.platform.forum.ReadMeeting;
import dk.roedtraad.platform.forum.Statements;
import dk.roedtraad.platform.forum.TakeOff;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.voice.Voice;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Etag;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of an agenda for programs. */
@RequestScoped
@Once
@Path("/api/v1/items/{id: [0-9a-f-]{36}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class ItemResource {
  @Inject CurrentCaller current;
  @Inject ReadMeeting read;
  @Inject ChangeItem change;
  @Inject Agree agree;
  @Inject Statements statements;
  @Inject ItemPeople people;
  @Inject TakeOff off;

  @GET
  public Response one(@PathParam("id") UUID id) {
    UUID meeting = read.meetingOf(id);
    MeetingPage page = read.page(current.required(), meeting, id, true);
    AgendaRow row = Objects.requireNonNull(page.chosen());
    return Response.ok(Answers.item(page, row).build().toString())
        .header("ETag", Etag.of(row.version()))
        .build();
  }

  /** Texts first, then the state; all of it happens or nothing. */
  @PATCH
  public Response change(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Sent sent) {
    int version = Etag.version(ifMatch);
    sent.only("background", "voice", "decision", "state");
    Sent voice = sent.part("voice");
    Move move = sent.maybeOne(Move.class, "state");
    ChangeItem.Words words =
        new ChangeItem.Words(
            sent.has("background") ? sent.text("background") : null,
            voice == null ? null : voice(voice),
            sent.has("decision") ? sent.text("decision") : null);
    change.change(current.required(), id, version, words, move == null ? null : move.action);
    return one(id);
  }

  /** What can be done to an item of an agenda. */
  public enum Move {
    OPEN(ItemAction.OPEN),
    CLOSED(ItemAction.CLOSE),
    POSTPONED(ItemAction.POSTPONE);

    private final ItemAction action;

    Move(ItemAction action) {
      this.action = action;
    }
  }

  private static Voice voice(Sent voice) {
    voice.only("source", "words", "toldTo", "reason");
    return new Voice(
        voice.one(VoiceSource.class, "source"),
        voice.text("words"),
        voice.text("toldTo"),
        voice.text("reason"));
  }

  @POST
  @Path("agreements")
  public Response agree(@PathParam("id") UUID id, Sent sent) {
    sent.only("what", "responsible", "name", "dueOn");
    UUID account = sent.maybeId("responsible");
    String who = account == null ? sent.given("name") : Agree.ACCOUNT + account;
    UUID agreement = agree.add(current.required(), id, sent.given("what"), who, sent.day("dueOn"));
    return Response.created(URI.create("/api/v1/agreements/" + agreement))
        .entity("{\"id\":\"" + agreement + "\"}")
        .build();
  }

  @POST
  @Path("statements")
  public Response say(@PathParam("id") UUID id, Sent sent) {
    sent.only("speaker", "part", "words");
    statements.say(
        current.required(), id, sent.given("speaker"), sent.text("part"), sent.given("words"));
    return Response.noContent().build();
  }

  @POST
  @Path("take-off")
  public Response takeOff(@PathParam("id") UUID id, Sent sent) {
    sent.only("reason");
    off.takeOff(current.required(), id, sent.text("reason"));
    return Response.noContent().build();
  }

  @POST
  @Path("participants")
  public Response invite(@PathParam("id") UUID id, Sent sent) {
    sent.only("account", "name", "part");
    people.invite(
        current.required(), id, sent.maybeId("account"), sent.text("name"), sent.text("part"));
    return Response.noContent().build();
  }
}
